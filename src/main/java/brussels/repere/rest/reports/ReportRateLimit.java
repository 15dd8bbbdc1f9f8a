package brussels.repere.rest.reports;

import brussels.repere.rest.limits.SharedUses;
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

/**
 * Limits the reports of one sender, and those of all senders together; and how often one sender looks codes up; of all instances together.
 * Senders are kept in memory as hashes. Safe for use by several threads.
 */
@Singleton
class ReportRateLimit {

    private static final String REPORTS = "reports";
    private static final String ALL_REPORTS = "reports-in-all";
    private static final String LOOKUPS = "report-lookups";
    private static final String EVERYBODY = "";

    private static final Duration HOUR = Duration.ofHours(1);
    /** A sender with more addresses than this is stopped by the limit for all senders. */
    private static final int MAX_SENDERS = 20_000;

    private final int perSender;
    private final int lookupsPerSender;
    private final Bucket overall;
    private final SharedUses shared;
    /** A bucket that nobody used for an hour is full again, like a new one; so it can be dropped. */
    private final Cache<String, Bucket> senders = Caffeine.newBuilder()
            .maximumSize(MAX_SENDERS)
            .expireAfterAccess(HOUR)
            .build();

    private final Cache<String, Bucket> lookups = Caffeine.newBuilder()
            .maximumSize(MAX_SENDERS)
            .expireAfterAccess(HOUR)
            .build();

    ReportRateLimit(
            @ConfigProperty(name = "repere.reports.per-hour", defaultValue = "10") int perSender,
            @ConfigProperty(name = "repere.reports.per-hour-in-all", defaultValue = "500") int overallPerHour,
            @ConfigProperty(name = "repere.reports.lookups-per-hour", defaultValue = "60") int lookupsPerSender,
            SharedUses shared) {
        if (perSender < 1 || overallPerHour < 1 || lookupsPerSender < 1) {
            throw new IllegalArgumentException("repere.reports.per-hour, repere.reports.per-hour-in-all and"
                    + " repere.reports.lookups-per-hour want 1 or more.");
        }
        this.perSender = perSender;
        this.lookupsPerSender = lookupsPerSender;
        this.overall = newBucket(overallPerHour);
        this.shared = shared;
        shared.share(REPORTS, (sender, uses) -> reportsOf(sender).tryConsumeAsMuchAsPossible(uses));
        shared.share(ALL_REPORTS, (everybody, uses) -> overall.tryConsumeAsMuchAsPossible(uses));
        shared.share(LOOKUPS, (sender, uses) -> lookupsOf(sender).tryConsumeAsMuchAsPossible(uses));
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    /** The whole number may be used at once; it is then refilled evenly over the hour. */
    private static Bucket newBucket(int perHour) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                .build();
    }

    /**
     * Counts one report.
     *
     * @param sender a hash
     * @throws ProblemException if there are too many
     */
    void count(String sender) {
        take(reportsOf(sender));
        shared.count(REPORTS, sender);
        take(overall);
        shared.count(ALL_REPORTS, EVERYBODY);
    }

    private Bucket reportsOf(String sender) {
        return senders.get(sender, key -> newBucket(perSender));
    }

    /**
     * Counts one code that is looked up. There is no limit for all together: it would keep everybody from their codes, and no number of
     * guesses that fits through the network finds one of 65 random bits.
     *
     * @param sender a hash
     * @throws ProblemException if there are too many
     */
    void countLookup(String sender) {
        take(lookupsOf(sender));
        shared.count(LOOKUPS, sender);
    }

    private Bucket lookupsOf(String sender) {
        return lookups.get(sender, key -> newBucket(lookupsPerSender));
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.retryAfter(
                    ProblemType.TOO_MANY_REQUESTS, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
