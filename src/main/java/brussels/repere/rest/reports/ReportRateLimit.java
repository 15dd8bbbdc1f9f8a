package brussels.repere.rest.reports;

import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many reports one sender may make, and all together. In memory, by hashes. Safe for use by several threads. */
@Singleton
class ReportRateLimit {

    private static final Duration HOUR = Duration.ofHours(1);
    /** Who comes from more places than this is held by the limit for all. */
    private static final int MAX_SENDERS = 20_000;

    private final int perSender;
    private final Bucket overall;
    /** A bucket that nobody took from for an hour is full again, as a new one is. */
    private final Cache<String, Bucket> senders = Caffeine.newBuilder()
            .maximumSize(MAX_SENDERS)
            .expireAfterAccess(HOUR)
            .build();

    ReportRateLimit(
            @ConfigProperty(name = "repere.reports.per-hour", defaultValue = "10") int perSender,
            @ConfigProperty(name = "repere.reports.per-hour-in-all", defaultValue = "500") int inAll) {
        if (perSender < 1 || inAll < 1) {
            throw new IllegalArgumentException(
                    "repere.reports.per-hour and repere.reports.per-hour-in-all want 1 or more.");
        }
        this.perSender = perSender;
        this.overall = newBucket(inAll);
    }

    /** Settings that will not do are told at the start, not at the first report. */
    void validateAtStart(@Observes StartupEvent start) {}

    /** So many at once, and then as they come back one by one over the hour. */
    private static Bucket newBucket(int perHour) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                .build();
    }

    /**
     * Counts one more.
     *
     * @param sender a hash
     * @throws ProblemException if that is too many
     */
    void count(String sender) {
        take(senders.get(sender, none -> newBucket(perSender)));
        take(overall);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.retryAfter(
                    ProblemType.TOO_MANY_REQUESTS, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
