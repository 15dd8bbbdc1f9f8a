package brussels.repere.geocoding.lines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Holds the current lines of streets: the imported ones or, if there are none, those that are part of the application. Safe for use
 * by several threads.
 */
@ApplicationScoped
public class CurrentStreetLines {

    private static final Logger LOG = Logger.getLogger(CurrentStreetLines.class);
    private static final long BUNDLED_ID = 0;

    private final StreetLinesStore store;
    private volatile StreetLinesStore.StoredLines current;

    CurrentStreetLines(StreetLinesStore store) {
        this.store = store;
    }

    public StreetLines get() {
        StreetLinesStore.StoredLines cached = current;
        return cached == null ? refresh() : cached.lines();
    }

    /** Reads the lines from the database if they differ from those in memory. */
    public synchronized StreetLines refresh() {
        long storedId = store.findId().orElse(BUNDLED_ID);
        if (current == null || current.id() != storedId) {
            long startedAt = System.nanoTime();
            Optional<StreetLinesStore.StoredLines> stored = storedId == BUNDLED_ID ? Optional.empty() : store.find();
            current = stored.orElseGet(() -> new StreetLinesStore.StoredLines(BUNDLED_ID, StreetLines.bundled()));
            LOG.infof(
                    "Lines: %d streets, read in %d ms",
                    current.lines().list().size(), (System.nanoTime() - startedAt) / 1_000_000);
        }
        return current.lines();
    }
}
