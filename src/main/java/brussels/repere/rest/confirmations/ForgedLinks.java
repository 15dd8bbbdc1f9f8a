package brussels.repere.rest.confirmations;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Notes links that were refused, so that the audit log tells of them and nobody can fill it: forged ones are counted and told together
 * every ten minutes at most; of one that is over, was taken back or asks for what is not its own there is a line an hour. Safe for use by several threads.
 */
@Singleton
class ForgedLinks {

    private static final String AUDITED = "confirmation-link";
    private static final long PAUSE_NANOS = Duration.ofMinutes(10).toNanos();

    private final AuditLog audit;
    private final AtomicLong forged = new AtomicLong();
    private final AtomicLong toldAt = new AtomicLong(System.nanoTime() - PAUSE_NANOS);
    private final Cache<Refusal, Boolean> told = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    ForgedLinks(AuditLog audit) {
        this.audit = audit;
    }

    void noteForged() {
        forged.incrementAndGet();
        long last = toldAt.get();
        if (System.nanoTime() - last >= PAUSE_NANOS && toldAt.compareAndSet(last, System.nanoTime())) {
            tell();
        }
    }

    /** Otherwise those that came after the first would be told only once somebody tries again. */
    @Scheduled(every = "10m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        long count = forged.getAndSet(0);
        if (count > 0) {
            audit.note(AuditEvent.now(null, AUDITED, AuditOutcome.FAILED, null, "forged", String.valueOf(count)));
        }
    }

    private record Refusal(UUID request, String why) {}

    /** @param why such as {@code expired} */
    void noteRefused(UUID request, String why) {
        if (told.asMap().putIfAbsent(new Refusal(request, why), Boolean.TRUE) == null) {
            audit.note(AuditEvent.now(request, AUDITED, AuditOutcome.REFUSED, null, "by-link", why));
        }
    }
}
