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
import jakarta.ws.rs.core.MediaType;

/**
 * Refuses, before anything else sees them, requests that parts of the application would interpret differently: a path
 * with path parameters ({@code /api;a/v1}), which resources would answer but limits would not match; an invalid
 * host, from which no address can be built and for which the HTTP server would log the whole requested address; and a
 * type of the body that is no media type, for which the server has no other answer than an error of its own.
 */
@Singleton
final class MalformedRequestFilter {

    /** Before the CORS filter (300). */
    private static final int FILTER_PRIORITY = 1_000;

    private static final int MAX_PORT = 65_535;

    private final RouteProblemHandler problems;

    MalformedRequestFilter(RouteProblemHandler problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FILTER_PRIORITY);
    }

    /** Handles hosts that the server itself rejects: such a request reaches failure handlers only. */
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
        } else if (!hasHost(context.request())) {
            problems.answer(context, ProblemType.BAD_REQUEST);
        } else if (hasMalformedContentType(context.request())) {
            problems.answerAndClose(context, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        } else {
            context.next();
        }
    }

    /** The server reads the first of several, whichever other reader may take another. */
    private static boolean hasMalformedContentType(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.CONTENT_TYPE).stream().anyMatch(type -> {
            try {
                MediaType.valueOf(type);
                return false;
            } catch (IllegalArgumentException malformed) {
                return true;
            }
        });
    }

    /** A health check may use HTTP/1.0, which has no Host header. */
    private static boolean hasHost(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_1_0 && request.getHeader(HttpHeaders.HOST) == null) {
            return request.path().startsWith("/q/");
        }
        HostAndPort host = request.authority();
        return host != null && !host.host().isEmpty() && host.port() <= MAX_PORT;
    }
}
