package brussels.repere.rest.problem;

import io.vertx.ext.web.MIMEHeader;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Answers whoever accepts nothing but problems as whoever accepts anything. Nobody asks for a problem: generated clients
 * of Java name it alone where the answer itself is a file, since they choose the one type that is JSON.
 */
public final class ProblemAcceptance {

    @ServerRequestFilter(preMatching = true)
    void widen(ContainerRequestContext request) {
        if (Problem.MEDIA_TYPE.equals(request.getHeaderString(HttpHeaders.ACCEPT))) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, "*/*");
        }
    }

    /** Returns whether a request accepts anything: it names no type, or only that of problems. */
    public static boolean isAnything(List<MIMEHeader> accepted) {
        return accepted.stream().allMatch(type -> type.value().equals(Problem.MEDIA_TYPE));
    }
}
