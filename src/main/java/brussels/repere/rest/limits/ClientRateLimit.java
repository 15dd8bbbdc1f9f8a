package brussels.repere.rest.limits;

import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.RouteProblemHandler;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits the requests a minute of each client of the interface, and says in every answer how many are left. Clients are
 * identified by a daily hash, kept in memory only. Pages, files and health checks are not counted. Safe for use by
 * several threads.
 */
@Singleton
public class ClientRateLimit {

    static final String SETTING = "repere.limits.requests-per-minute";

    private static final List<String> PATHS = List.of("/api/*", "/hsds/*");
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Beyond this number, the client that has been idle longest starts anew. */
    private static final int MAX_CLIENTS = 20_000;
    /** After the CORS policy, so that other sites can read a refusal too, and before anything reads a body. */
    private static final int HANDLER_ORDER = -8;

    private final int perMinute;
    private final DailySenderHash hash;
    private final RouteProblemHandler problems;
    private final IgnoredProxyWarning proxyWarning;
    /**
     * A minute after its last request, a client has its whole limit again, like a new one; so its entry can be dropped.
     */
    private final Cache<String, Bucket> clients = Caffeine.newBuilder()
            .maximumSize(MAX_CLIENTS)
            .expireAfterAccess(WINDOW)
            .build();

    ClientRateLimit(
            @ConfigProperty(name = SETTING, defaultValue = "600") int perMinute,
            DailySenderHash hash,
            RouteProblemHandler problems,
            IgnoredProxyWarning proxyWarning) {
        if (perMinute < 0) {
            throw new IllegalArgumentException(SETTING + " wants 1 or more, or 0 for no limit.");
        }
        this.perMinute = perMinute;
        this.hash = hash;
        this.problems = problems;
        this.proxyWarning = proxyWarning;
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    /** The requests a minute; 0 where there is no limit. */
    public int perMinute() {
        return perMinute;
    }

    void registerHandlers(@Observes Router router) {
        if (perMinute > 0) {
            PATHS.forEach(path -> router.route(path).order(HANDLER_ORDER).handler(this::count));
        }
    }

    private void count(RoutingContext context) {
        proxyWarning.warnIfForwarded(context.request());
        String client = hash.of(SenderKey.of(context.request().remoteAddress()));
        ConsumptionProbe probe = clients.get(client, key -> newBucket()).tryConsumeAndReturnRemaining(1);
        long seconds = wholeSeconds(probe.getNanosToWaitForReset());
        context.response()
                .putHeader("RateLimit-Policy", "\"client\";q=" + perMinute + ";w=" + WINDOW.toSeconds())
                .putHeader("RateLimit", "\"client\";r=" + probe.getRemainingTokens() + ";t=" + seconds);
        if (probe.isConsumed()) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            problems.answer(context, ProblemType.QUOTA_EXCEEDED);
        }
    }

    /** All requests are granted again at the end of each minute, so that one number says when. */
    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillIntervally(perMinute, WINDOW))
                .build();
    }

    /** Rounded up, so that a client that comes back then is not too early. */
    private static long wholeSeconds(long nanos) {
        return Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds();
    }
}
