package brussels.repere.rest.problem;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses long bodies where no resource needs them. The limit of the framework applies to all paths and must allow
 * batches, which are streamed.
 */
@ApplicationScoped
class BodyLimit {

    private static final long MAX_BODY_BYTES = 1 << 20;
    private static final String BATCH_SUFFIX = "/batch";
    /**
     * After the limit of the framework, whose value for the request it replaces, and before anything reads the body.
     */
    private static final int ORDER = -1;

    private static final int TOO_LARGE = 413;

    private final RouteProblemHandler problems;

    BodyLimit(RouteProblemHandler problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (!context.normalizedPath().endsWith(BATCH_SUFFIX)) {
            String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            if (length == null) {
                context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, MAX_BODY_BYTES);
            } else if (Long.parseLong(length) > MAX_BODY_BYTES) {
                context.response().putHeader(HttpHeaders.CONNECTION, "close");
                context.response()
                        .endHandler(sent -> context.request().connection().close());
                problems.answer(context, TOO_LARGE);
                return;
            }
        }
        context.next();
    }
}
