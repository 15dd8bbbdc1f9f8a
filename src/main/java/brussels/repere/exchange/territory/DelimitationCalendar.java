package brussels.repere.exchange.territory;

import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.DelimitationStore;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Follows the delimitation of today: when the first day of another one comes, it becomes the current one, and services whose site lies in
 * another commune since are put into the index anew. Safe for use by several threads.
 */
@ApplicationScoped
class DelimitationCalendar {

    private static final Logger LOG = Logger.getLogger(DelimitationCalendar.class);

    private final DelimitationStore store;
    private final DirectoryStore directory;

    DelimitationCalendar(DelimitationStore store, DirectoryStore directory) {
        this.store = store;
        this.directory = directory;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        if (store.isOfToday()) {
            return;
        }
        Optional<Delimitation> before = store.findToday();
        if (before.isPresent() && store.followCalendar()) {
            LOG.info("Another delimitation holds from today on");
            queueSince(before.get());
        }
    }

    /** @param before the delimitation that was the current one; it may still be */
    void queueSince(Delimitation before) {
        store.findToday()
                .filter(after -> !after.memberships().equals(before.memberships())
                        || !after.sectors().equals(before.sectors()))
                .ifPresent(
                        after -> directory.queueMovedServices(TerritoryMap.of(before, 0), TerritoryMap.of(after, 0)));
    }
}
