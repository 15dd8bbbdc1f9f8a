package brussels.repere.rest.problem;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells problems in the form of the standard below whose path they happen. Safe for use by several threads. */
@ApplicationScoped
public class ProblemNotations {

    private static final String FORMAT = "_format";

    private final List<ProblemNotation> notations;

    ProblemNotations(@All List<ProblemNotation> notations) {
        this.notations = notations;
    }

    /** Without any: all problems are {@code problem+json}. */
    public static ProblemNotations none() {
        return new ProblemNotations(List.of());
    }

    private Optional<ProblemNotation> find(String path) {
        return notations.stream().filter(notation -> notation.appliesTo(path)).findFirst();
    }

    /** Writes a problem of a request that reached no resource; empty where it is told as everywhere. */
    Optional<ProblemNotation.WrittenProblem> write(RoutingContext context, Problem problem) {
        return Optional.ofNullable(context.request().path())
                .flatMap(this::find)
                .map(notation -> notation.write(
                        problem, findFormat(context), context.request().getHeader("Accept")));
    }

    private static String findFormat(RoutingContext context) {
        try {
            return context.queryParams().get(FORMAT);
        } catch (RuntimeException unreadableQuery) {
            return null;
        }
    }

    @ServerResponseFilter
    public void rewrite(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            find(request.getUriInfo().getPath()).ifPresent(notation -> {
                ProblemNotation.WrittenProblem written = notation.write(
                        problem,
                        request.getUriInfo().getQueryParameters().getFirst(FORMAT),
                        request.getHeaderString("Accept"));
                response.setEntity(written.content());
                response.getHeaders().putSingle("Content-Type", written.mediaType());
            });
        }
    }
}
