package brussels.repere.accounts.partner;

import brussels.repere.accounts.secret.SecretToken;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The keys that count, in memory: a request is recognised without asking the database, and a made-up key costs a hash. Follows the
 * database within seconds; while that is away, the keys of before go on counting. Safe for use by several threads.
 */
@Singleton
public class PartnerKeyRing {

    private static final Logger LOG = Logger.getLogger(PartnerKeyRing.class);

    private final PartnerKeyStore store;
    private volatile Map<String, PartnerKey> keys = Map.of();

    PartnerKeyRing(PartnerKeyStore store) {
        this.store = store;
    }

    void readAtStart(@Observes StartupEvent start) {
        read();
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            read();
        } catch (RuntimeException away) {
            // That the database is away is told by who needs it for more.
            LOG.debug("The keys of partners are not read anew", away);
        }
    }

    /** Reads what the database holds now. */
    public void read() {
        keys = store.listByHash();
    }

    /** Finds the key that counts, if it is one. */
    public Optional<PartnerKey> find(String secret) {
        return Optional.ofNullable(keys.get(HexFormat.of().formatHex(SecretToken.hash(secret))));
    }

    /** Finds the key that counts, by what names it and opens nothing. */
    public Optional<PartnerKey> findById(String id) {
        return keys.values().stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
