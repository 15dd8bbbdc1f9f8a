package brussels.repere.rest.admission;

import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.RouteProblemHandler;
import io.netty.handler.codec.DecoderException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Reads the body of a request before a resource sees it, without occupying a thread: a client that sends slowly makes
 * nobody wait. A body that is longer than 1 MB is refused (413), one that is not complete in time too (408). Batches
 * are read by their resource while they come in.
 */
@Singleton
class RequestBodyReader {

    /** Beyond what any form or question of the interface needs. */
    static final long MAX_BODY_BYTES = 1 << 20;

    static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final String BATCH_SUFFIX = "/batch";
    private static final String TIMER_KEY = RequestBodyReader.class.getName();

    private final Vertx vertx;
    private final RouteProblemHandler problems;
    private final Duration timeout;

    @Inject
    RequestBodyReader(Vertx vertx, RouteProblemHandler problems) {
        this(vertx, problems, TIMEOUT);
    }

    RequestBodyReader(Vertx vertx, RouteProblemHandler problems, Duration timeout) {
        this.vertx = vertx;
        this.problems = problems;
        this.timeout = timeout;
    }

    void register(@Observes Router router) {
        BodyHandler reader = BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES);
        router.route().order(RequestOrder.BODY).handler(context -> read(context, reader));
        router.route().order(RequestOrder.BODY).handler(this::finish);
    }

    private void read(RoutingContext context, BodyHandler reader) {
        if (!hasBody(context) || context.normalizedPath().endsWith(BATCH_SUFFIX)) {
            context.next();
        } else if (exceedsLimit(context)) {
            problems.answerAndClose(context, ProblemType.BODY_TOO_LARGE);
        } else {
            long timer = vertx.setTimer(
                    timeout.toMillis(), id -> problems.answerAndClose(context, ProblemType.REQUEST_TIMEOUT));
            context.put(TIMER_KEY, timer);
            RequestLifetime.of(context).bind(() -> vertx.cancelTimer(timer));
            reader.handle(context);
            if (!context.request().isEnded()) {
                context.request().exceptionHandler(failure -> breakOff(context, failure));
            }
        }
    }

    /** A body without a byte is handed on as one that is empty: a resource that finds none would wait for it. */
    private void finish(RoutingContext context) {
        Long timer = context.remove(TIMER_KEY);
        if (timer != null) {
            vertx.cancelTimer(timer);
            if (context.body().buffer() == null) {
                ((RoutingContextInternal) context).setBody(Buffer.buffer());
            }
        }
        context.next();
    }

    private static boolean hasBody(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.CONTENT_LENGTH)
                || context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Whether the client says so itself; one that says nothing is stopped by the reader. */
    private static boolean exceedsLimit(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > MAX_BODY_BYTES;
    }

    /** Of a client that has left nothing is to be said; one whose chunks cannot be read is told so. */
    private void breakOff(RoutingContext context, Throwable failure) {
        if (failure instanceof DecoderException) {
            problems.answerAndClose(context, ProblemType.BAD_REQUEST);
        }
    }
}
