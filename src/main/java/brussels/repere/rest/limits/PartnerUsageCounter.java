package brussels.repere.rest.limits;

import brussels.repere.accounts.partner.PartnerUsage;
import brussels.repere.accounts.partner.PartnerUsageBook;
import brussels.repere.generation.BrusselsClock;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Counts in memory what is asked with keys, and writes it to the database each minute and at the end. What cannot be written is counted
 * with the next minute. Safe for use by several threads.
 */
@Singleton
class PartnerUsageCounter {

    private static final Logger LOG = Logger.getLogger(PartnerUsageCounter.class);

    private final PartnerUsageBook book;
    private final BrusselsClock clock;
    private Map<Entry, Count> counts = new HashMap<>();

    PartnerUsageCounter(PartnerUsageBook book, BrusselsClock clock) {
        this.book = book;
        this.clock = clock;
    }

    private record Entry(String keyId, LocalDate day, UsageKind kind) {}

    private record Count(long requests, long beyond) {

        Count plus(Count other) {
            return new Count(requests + other.requests, beyond + other.beyond);
        }
    }

    /** @param granted by the quota of the key */
    void count(String keyId, UsageKind kind, boolean granted) {
        add(new Entry(keyId, clock.today(), kind), new Count(1, granted ? 0 : 1));
    }

    private synchronized void add(Entry entry, Count count) {
        counts.merge(entry, count, Count::plus);
    }

    private synchronized Map<Entry, Count> takeAll() {
        Map<Entry, Count> taken = counts;
        counts = new HashMap<>();
        return taken;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        Map<Entry, Count> taken = takeAll();
        if (taken.isEmpty()) {
            return;
        }
        List<PartnerUsage> usages = new ArrayList<>();
        taken.forEach((entry, count) -> usages.add(
                new PartnerUsage(entry.keyId(), entry.day(), entry.kind().code(), count.requests(), count.beyond())));
        try {
            book.add(usages);
        } catch (RuntimeException away) {
            LOG.warn("What partners asked is not written, and will be with the next minute: " + away.getMessage());
            taken.forEach(this::add);
        }
    }

    void writeLast(@Observes ShutdownEvent end) {
        write();
    }
}
