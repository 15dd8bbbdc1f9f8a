package brussels.repere.geocoding.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Holds the current register of addresses: the imported one or, if there is none, the one that is part of the
 * application. Safe for use by several threads.
 */
@ApplicationScoped
public class CurrentAddressRegister {

    private static final Logger LOG = Logger.getLogger(CurrentAddressRegister.class);
    private static final long BUNDLED_ID = 0;

    private final AddressRegisterStore store;
    private volatile AddressRegisterStore.StoredRegister current;

    CurrentAddressRegister(AddressRegisterStore store) {
        this.store = store;
    }

    public AddressRegister get() {
        AddressRegisterStore.StoredRegister cached = current;
        return cached == null ? refresh() : cached.register();
    }

    /** Reads the register from the database if it differs from the one in memory. */
    public synchronized AddressRegister refresh() {
        long storedId = store.findId().orElse(BUNDLED_ID);
        if (current == null || current.id() != storedId) {
            long startedAt = System.nanoTime();
            Optional<AddressRegisterStore.StoredRegister> stored =
                    storedId == BUNDLED_ID ? Optional.empty() : store.find();
            current = stored.orElseGet(
                    () -> new AddressRegisterStore.StoredRegister(BUNDLED_ID, AddressRegister.bundled()));
            LOG.infof(
                    "Addresses: %d streets, %d houses, read in %d ms",
                    current.register().streets().size(),
                    current.register().countHouses(),
                    (System.nanoTime() - startedAt) / 1_000_000);
        }
        return current.register();
    }
}
