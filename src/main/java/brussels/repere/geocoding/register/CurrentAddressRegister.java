package brussels.repere.geocoding.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The register of addresses that answers now: the one that was imported, or else the one that the application brings. Safe
 * for use by several threads.
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
        AddressRegisterStore.StoredRegister known = current;
        return known == null ? refresh() : known.register();
    }

    /** Reads what the database has, if that is another one than is known. */
    public synchronized AddressRegister refresh() {
        long now = store.findId().orElse(BUNDLED_ID);
        if (current == null || current.id() != now) {
            long start = System.nanoTime();
            Optional<AddressRegisterStore.StoredRegister> stored = now == BUNDLED_ID ? Optional.empty() : store.find();
            current = stored.orElseGet(
                    () -> new AddressRegisterStore.StoredRegister(BUNDLED_ID, AddressRegister.bundled()));
            LOG.infof(
                    "Addresses: %d streets, %d houses, read in %d ms",
                    current.register().streets().size(),
                    current.register().countHouses(),
                    (System.nanoTime() - start) / 1_000_000);
        }
        return current.register();
    }
}
