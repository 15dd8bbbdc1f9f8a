package brussels.repere.rest.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.function.ToIntFunction;

/**
 * Counts the requests of a minute for each name, of all instances together ({@link SharedUses}). The minute begins with the first request,
 * and all are granted again at its end, so that one number says when. Safe for use by several threads.
 */
final class RequestQuotas {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Beyond this number, the name that has been idle longest starts anew. */
    private static final int MAX_NAMES = 20_000;

    private final String policy;
    /** A minute after its last request, a name has its whole quota again, like a new one; so its entry can be dropped. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_NAMES)
            .expireAfterAccess(WINDOW)
            .build();

    private final SharedUses shared;

    /**
     * @param policy the name of what is granted, in the headers of answers
     * @param perMinute the quota of a name, for requests that came to another instance; 0 where it is not known here
     */
    RequestQuotas(String policy, SharedUses shared, ToIntFunction<String> perMinute) {
        this.policy = policy;
        this.shared = shared;
        shared.share(policy, (name, uses) -> takeElsewhere(name, perMinute.applyAsInt(name), uses));
    }

    private void takeElsewhere(String name, int perMinute, int uses) {
        if (perMinute > 0) {
            buckets.get(name, key -> bucket(perMinute)).tryConsumeAsMuchAsPossible(uses);
        }
    }

    /**
     * What is left after a request.
     *
     * @param granted whether there was one left
     * @param seconds until all are granted again; rounded up, so that a client that comes back then is not too early
     */
    record Quota(String policy, int perMinute, boolean granted, long left, long seconds) {

        void tell(HttpServerResponse response) {
            response.putHeader("RateLimit-Policy", "\"" + policy + "\";q=" + perMinute + ";w=" + WINDOW.toSeconds())
                    .putHeader("RateLimit", "\"" + policy + "\";r=" + left + ";t=" + seconds);
        }
    }

    /** Counts one request. A name has the quota that it had at its first request of the minute. */
    Quota take(String name, int perMinute) {
        ConsumptionProbe probe = buckets.get(name, key -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            shared.count(policy, name);
        }
        long seconds = Duration.ofNanos(probe.getNanosToWaitForReset())
                .plusSeconds(1)
                .minusNanos(1)
                .toSeconds();
        return new Quota(policy, perMinute, probe.isConsumed(), probe.getRemainingTokens(), seconds);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillIntervally(perMinute, WINDOW))
                .build();
    }
}
