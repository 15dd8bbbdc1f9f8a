package brussels.repere.rest.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses, before anything else looks at them, requests that parts of the house would read differently: a path with parameters
 * of its own ({@code /api;a/v1}), which resources answer and limits do not see; and a host that is none, from which no
 * address can be made, and on which the server below would log the whole address that was asked for.
 */
@Singleton
final class MalformedRequestFilter {

    /** Before what lets other sites read (300). */
    private static final int FILTER_PRIORITY = 1_000;

    private static final int MAX_PORT = 65_535;

    private final RouteProblemHandler problems;

    MalformedRequestFilter(RouteProblemHandler problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FILTER_PRIORITY);
    }

    /** A host of a wrong form never comes to a handler. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::refuse);
    }

    private void refuse(RoutingContext context) {
        if (hasHost(context.request())) {
            context.next();
        } else {
            problems.answer(context, ProblemType.BAD_REQUEST);
        }
    }

    private void check(RoutingContext context) {
        if (context.request().path().indexOf(';') >= 0) {
            problems.answer(context, ProblemType.NOT_FOUND);
        } else if (hasHost(context.request())) {
            context.next();
        } else {
            problems.answer(context, ProblemType.BAD_REQUEST);
        }
    }

    /** Who asks whether the service is well may be as old as HTTP/1.0, which has no hosts. */
    private static boolean hasHost(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_1_0 && request.getHeader(HttpHeaders.HOST) == null) {
            return request.path().startsWith("/q/");
        }
        HostAndPort host = request.authority();
        return host != null && !host.host().isEmpty() && host.port() <= MAX_PORT;
    }
}
