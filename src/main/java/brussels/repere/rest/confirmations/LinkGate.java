package brussels.repere.rest.confirmations;

import brussels.repere.directory.confirmations.ConfirmationLinks;
import brussels.repere.directory.confirmations.LinkRefusedException;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in who holds a link: the token is verified before anything is looked up, one link asks only so often, answers one at a time, and only
 * some links answer at once, because answers wait for each other and would keep others from the database. How often counts for all instances
 * together, how many at once for each. Safe for use by several threads.
 */
@Singleton
class LinkGate {

    static final String HEADER = "Confirmation-Token";

    private static final String ASKED = "repere.confirmations.requests-per-minute";
    private static final String ANSWERED = "repere.confirmations.answers-per-hour";

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String REQUESTS_OF_LINKS = "link-requests";
    private static final String ANSWERS_OF_LINKS = "link-answers";
    private static final int AT_ONCE = 4;
    private static final int MAX_LINKS = 20_000;

    private final ConfirmationLinks links;
    private final ForgedLinks forged;
    private final SharedUses shared;
    private final int perMinute;
    private final int perHour;
    private final Semaphore places = new Semaphore(AT_ONCE);
    /** Who did not ask for an hour has the whole number again, like a new one. */
    private final Cache<UUID, Limits> limits =
            Caffeine.newBuilder().maximumSize(MAX_LINKS).expireAfterAccess(HOUR).build();

    LinkGate(
            ConfirmationLinks links,
            ForgedLinks forged,
            @ConfigProperty(name = ASKED, defaultValue = "120") int perMinute,
            @ConfigProperty(name = ANSWERED, defaultValue = "60") int perHour,
            SharedUses shared) {
        if (perMinute < 1 || perHour < 1) {
            throw new IllegalArgumentException(ASKED + " and " + ANSWERED + " want 1 or more.");
        }
        this.links = links;
        this.forged = forged;
        this.perMinute = perMinute;
        this.perHour = perHour;
        this.shared = shared;
        shared.share(
                REQUESTS_OF_LINKS,
                (link, uses) -> limitsOf(UUID.fromString(link)).requests().tryConsumeAsMuchAsPossible(uses));
        shared.share(
                ANSWERS_OF_LINKS,
                (link, uses) -> limitsOf(UUID.fromString(link)).answers().tryConsumeAsMuchAsPossible(uses));
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    private record Limits(Bucket requests, Bucket answers, Semaphore answering) {}

    private static Bucket bucket(int number, Duration time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(number).refillGreedy(number, time))
                .build();
    }

    /**
     * Lets somebody read.
     *
     * @param reader given the request of the link
     * @throws ProblemException if the link is forged or over, or asks too often
     */
    <T> T ask(String token, Function<UUID, T> reader) {
        UUID request = require(token);
        take(limitsOf(request).requests());
        shared.count(REQUESTS_OF_LINKS, request.toString());
        return refusing(request, reader);
    }

    /** Lets somebody answer. */
    <T> T answer(String token, Function<UUID, T> writer) {
        UUID request = require(token);
        Limits own = limitsOf(request);
        if (!own.answering().tryAcquire()) {
            throw ProblemException.retryAfter(ProblemType.TOO_MANY_AT_ONCE, Duration.ofSeconds(1));
        }
        try {
            take(own.requests());
            shared.count(REQUESTS_OF_LINKS, request.toString());
            take(own.answers());
            if (!places.tryAcquire()) {
                own.answers().addTokens(1);
                throw ProblemException.retryAfter(ProblemType.TEMPORARILY_UNAVAILABLE, Duration.ofSeconds(2));
            }
            shared.count(ANSWERS_OF_LINKS, request.toString());
            try {
                return refusing(request, writer);
            } finally {
                places.release();
            }
        } finally {
            own.answering().release();
        }
    }

    private UUID require(String token) {
        return links.read(token).orElseThrow(() -> {
            if (token != null) {
                forged.noteForged();
            }
            return new ProblemException(ProblemType.UNKNOWN_CONFIRMATION);
        });
    }

    private Limits limitsOf(UUID request) {
        return limits.get(
                request, none -> new Limits(bucket(perMinute, MINUTE), bucket(perHour, HOUR), new Semaphore(1)));
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.retryAfter(
                    ProblemType.TOO_MANY_ANSWERS, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private <T> T refusing(UUID request, Function<UUID, T> action) {
        try {
            return action.apply(request);
        } catch (ProblemException | ConfirmationProblemException refused) {
            whatIsNotTheirs(refused).ifPresent(what -> forged.noteRefused(request, what));
            throw refused;
        } catch (LinkRefusedException refused) {
            forged.noteRefused(request, refused.reason().name().toLowerCase(Locale.ROOT));
            throw new ProblemException(
                    switch (refused.reason()) {
                        case EXPIRED -> ProblemType.CONFIRMATION_EXPIRED;
                        case REVOKED -> ProblemType.CONFIRMATION_REVOKED;
                        case UNKNOWN -> ProblemType.UNKNOWN_CONFIRMATION;
                    });
        }
    }

    /** What was asked for of records or facts that a link does not open; empty if it was anything else. */
    private static Optional<String> whatIsNotTheirs(RuntimeException refused) {
        if (refused instanceof ProblemException problem && problem.type() == ProblemType.UNKNOWN_RECORD) {
            return Optional.of("other-record");
        }
        boolean forbidden =
                refused instanceof ConfirmationProblemException problem && problem.type() == ProblemType.FORBIDDEN;
        return forbidden ? Optional.of("forbidden") : Optional.empty();
    }
}
