package brussels.repere.rest.admission;

import brussels.repere.rest.limits.SenderKey;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.RouteProblemHandler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits the requests that one client has under way at the same time, from their arrival until their answer is read:
 * slow bodies and hung readers use up the share of whoever sends them, and nobody else's. Health checks are not
 * counted. Safe for use by several threads.
 */
@Singleton
class ClientShareLimit {

    static final String SETTING = "repere.limits.concurrent-requests-per-client";

    private static final String RETRY_AFTER_SECONDS = "1";

    private final RouteProblemHandler problems;
    private final Optional<PermitPool> pool;

    ClientShareLimit(@ConfigProperty(name = SETTING, defaultValue = "48") int perClient, RouteProblemHandler problems) {
        if (perClient < 0) {
            throw new IllegalArgumentException(SETTING + " wants 1 or more, or 0 for no limit.");
        }
        this.problems = problems;
        this.pool = perClient == 0 ? Optional.empty() : Optional.of(new PermitPool(Integer.MAX_VALUE, perClient));
    }

    void register(@Observes Router router) {
        pool.ifPresent(permits ->
                router.route().order(RequestOrder.SHARE_OF_CLIENT).handler(context -> admit(context, permits)));
    }

    private void admit(RoutingContext context, PermitPool permits) {
        if (HealthPaths.contain(context)) {
            context.next();
            return;
        }
        Optional<Permit> permit =
                permits.tryAcquire(SenderKey.of(context.request().remoteAddress()));
        if (permit.isPresent()) {
            RequestLifetime.of(context).bind(permit.get());
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            problems.answerAndClose(context, ProblemType.TOO_MANY_AT_ONCE);
        }
    }
}
