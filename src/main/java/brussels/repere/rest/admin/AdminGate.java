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
final class AdminGate {

    private static final String SCHEME = "Bearer ";

    private final AdminToken token;

    AdminGate(AdminToken token) {
        this.token = token;
    }

    @AdminOnly
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void check(ContainerRequestContext request) {
        if (!token.isConfigured()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        List<String> given = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (given == null || given.size() != 1 || !isBearer(given.get(0))) {
            throw new ProblemException(ProblemType.UNAUTHORIZED);
        }
    }

    /** The name of a scheme is written in capitals or not (RFC 9110). */
    private boolean isBearer(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && token.is(header.substring(SCHEME.length()).strip());
    }
}
