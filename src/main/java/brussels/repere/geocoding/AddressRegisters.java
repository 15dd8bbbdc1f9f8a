package brussels.repere.geocoding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The register of addresses that answers now: the one that was imported, or else the one that the application brings. Safe
 * for use by several threads.
 */
@ApplicationScoped
class AddressRegisters {

    private static final Logger LOG = Logger.getLogger(AddressRegisters.class);
    private static final long BROUGHT = 0;

    private final AddressRegisterStore store;
    private volatile AddressRegisterStore.Stored current;

    AddressRegisters(AddressRegisterStore store) {
        this.store = store;
    }

    AddressRegister get() {
        AddressRegisterStore.Stored known = current;
        return known == null ? follow() : known.register();
    }

    /** Reads what the database has, if that is another one than is known. */
    synchronized AddressRegister follow() {
        long now = store.findId().orElse(BROUGHT);
        if (current == null || current.id() != now) {
            long start = System.nanoTime();
            Optional<AddressRegisterStore.Stored> stored = now == BROUGHT ? Optional.empty() : store.find();
            current = stored.orElseGet(() -> new AddressRegisterStore.Stored(BROUGHT, AddressRegister.brought()));
            LOG.infof(
                    "Addresses: %d streets, %d houses, read in %d ms",
                    current.register().streets().size(),
                    current.register().houses(),
                    (System.nanoTime() - start) / 1_000_000);
        }
        return current.register();
    }
}
