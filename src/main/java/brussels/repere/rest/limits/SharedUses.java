package brussels.repere.rest.limits;

import brussels.repere.accounts.secret.SharedDayKey;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.instances.CountedUse;
import brussels.repere.instances.LiveInstances;
import brussels.repere.instances.UseExchange;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Makes limits hold for all instances on one database: each counts in its memory, and once a second tells the others what was used and
 * takes off what they tell. No request waits for that. An instance alone tells nothing; while the database is away each counts for
 * itself. Safe for use by several threads.
 */
@Singleton
public class SharedUses {

    private static final Logger LOG = Logger.getLogger(SharedUses.class);

    /** In a second; what is beyond is not told. */
    private static final int MAX_NAMES = 20_000;

    private static final int TICKS_BETWEEN_CLEARING = 10;

    private final LiveInstances instances;
    private final UseExchange exchange;
    private final SharedDayKey keys;
    private final BrusselsClock clock;
    private final UseExchange.Position position;
    private final Map<String, UseReceiver> receivers = new ConcurrentHashMap<>();
    private Map<Use, Integer> uses = new HashMap<>();
    private int ticks;
    private boolean warned;

    SharedUses(LiveInstances instances, UseExchange exchange, SharedDayKey keys, BrusselsClock clock) {
        this.instances = instances;
        this.exchange = exchange;
        this.keys = keys;
        this.clock = clock;
        this.position = exchange.begin();
    }

    private record Use(String limit, String name) {}

    /** Takes off what was used elsewhere. */
    @FunctionalInterface
    public interface UseReceiver {

        /** @param name as this instance would name it */
        void take(String name, int uses);
    }

    /** @param limit a name that all instances give it */
    public void share(String limit, UseReceiver receiver) {
        receivers.put(limit, receiver);
    }

    /** Notes a use for the others. */
    public synchronized void count(String limit, String name) {
        if (uses.size() < MAX_NAMES) {
            uses.merge(new Use(limit, name), 1, Integer::sum);
        }
    }

    /** Clients have their name of the day from the first request on. A command does no more than this: it is no instance. */
    void beginAtStart(@Observes StartupEvent start) {
        keys.follow(clock.today());
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        List<CountedUse> own = takeAll();
        try {
            int others = instances.countOthers();
            if (ticks++ % TICKS_BETWEEN_CLEARING == 0) {
                keys.follow(clock.today());
                exchange.forgetOld(position);
            }
            if (others > 0 && isPossible()) {
                exchange.exchange(position, own).forEach(this::receive);
            }
        } catch (RuntimeException away) {
            // That the database is away is told by who needs it for more.
            LOG.debug("Uses of limits are not exchanged", away);
        }
    }

    private boolean isPossible() {
        if (!keys.isPossible() && !warned) {
            warned = true;
            LOG.warn(
                    "Several instances serve from this database, and repere.accounts.key is not set: limits hold for each of them alone");
        }
        return keys.isPossible();
    }

    private synchronized List<CountedUse> takeAll() {
        List<CountedUse> taken = new ArrayList<>(uses.size());
        uses.forEach((use, number) -> taken.add(new CountedUse(use.limit(), use.name(), number)));
        uses = new HashMap<>();
        return taken;
    }

    /** Another version may have limits that this one does not know. */
    private void receive(CountedUse use) {
        UseReceiver receiver = receivers.get(use.limit());
        if (receiver != null) {
            receiver.take(use.name(), use.uses());
        }
    }
}
