package brussels.repere.rest.admin;

import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets nobody reach a resource of the operators without the token; where none is configured there is nothing to reach. It
 * stands before the resource that a path has led to, however the path was written, and before anything of the request is
 * judged or read.
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
        List<String> given = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (given == null || given.size() != 1 || !isValidBearer(given.get(0))) {
            throw new ProblemException(ProblemType.UNAUTHORIZED);
        }
    }

    /** The name of a scheme is written in capitals or not (RFC 9110). */
    private boolean isValidBearer(String header) {
        return header.regionMatches(true, 0, BEARER_PREFIX, 0, BEARER_PREFIX.length())
                && token.matches(header.substring(BEARER_PREFIX.length()).strip());
    }
}
