package brussels.repere.rest.admin;

import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses requests to the resources of the operators without the token. Where no token is configured, these resources
 * do not exist. The filter is bound to the matched resource, so it applies however the path was written, and runs
 * before anything of the request is validated or read.
 */
final class AdminTokenFilter {

    private static final String BEARER_PREFIX = "Bearer ";

    private final AdminToken token;

    AdminTokenFilter(AdminToken token) {
        this.token = token;
    }

    @AdminOnly
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void requireToken(ContainerRequestContext request) {
        if (!token.isConfigured()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        List<String> headers = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (headers == null || headers.size() != 1 || !isValidBearer(headers.get(0))) {
            throw new ProblemException(ProblemType.UNAUTHORIZED);
        }
    }

    /** The name of the scheme is case-insensitive (RFC 9110). */
    private boolean isValidBearer(String header) {
        return header.regionMatches(true, 0, BEARER_PREFIX, 0, BEARER_PREFIX.length())
                && token.matches(header.substring(BEARER_PREFIX.length()).strip());
    }
}
