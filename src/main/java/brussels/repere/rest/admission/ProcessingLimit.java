package brussels.repere.rest.admission;

import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.RouteProblemHandler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits the requests that are worked on at the same time. What exceeds the limit is refused at once, so that what is
 * accepted stays quick: with more requests under way all would be slow, and none would be done sooner. A request counts
 * from the end of its body until its answer is handed to the network. Safe for use by several threads.
 */
@Singleton
class ProcessingLimit {

    static final String SETTING = "repere.limits.concurrent-requests";

    /** Enough to keep a processor busy while requests wait for the engines. */
    private static final int PER_PROCESSOR = 16;

    private static final String RETRY_AFTER_SECONDS = "1";
    private static final String ANY_CLIENT = "";

    private final RouteProblemHandler problems;
    private final Optional<PermitPool> pool;

    @Inject
    ProcessingLimit(@ConfigProperty(name = SETTING) Optional<Integer> max, RouteProblemHandler problems) {
        this(max.orElse(PER_PROCESSOR * Runtime.getRuntime().availableProcessors()), problems);
    }

    ProcessingLimit(int max, RouteProblemHandler problems) {
        if (max < 0) {
            throw new IllegalArgumentException(SETTING + " wants 1 or more, or 0 for no limit.");
        }
        this.problems = problems;
        this.pool = max == 0 ? Optional.empty() : Optional.of(new PermitPool(max, max));
    }

    void register(@Observes Router router) {
        pool.ifPresent(
                permits -> router.route().order(RequestOrder.PROCESSING).handler(context -> admit(context, permits)));
    }

    private void admit(RoutingContext context, PermitPool permits) {
        if (HealthPaths.contain(context)) {
            context.next();
            return;
        }
        Optional<Permit> permit = permits.tryAcquire(ANY_CLIENT);
        if (permit.isPresent()) {
            RequestProcessing.begin(context, permit.get());
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            problems.answer(context, ProblemType.TEMPORARILY_UNAVAILABLE);
        }
    }
}
