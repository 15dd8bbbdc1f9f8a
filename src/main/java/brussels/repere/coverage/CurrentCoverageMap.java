package brussels.repere.coverage;

import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.geography.DataChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The coverage map that answers now, swapped as a whole when areas or territory change. Who takes the map keeps it for the
 * whole answer.
 */
@ApplicationScoped
public class CurrentCoverageMap {

    private final DirectoryReader directory;
    private volatile CoverageMap current;

    CurrentCoverageMap(DirectoryReader directory) {
        this.directory = directory;
    }

    void reload(@Observes DataChanged change) {
        current = CoverageMap.of(change.map(), directory.listAreas());
    }

    /** The map that answers now. */
    public CoverageMap get() {
        CoverageMap map = current;
        if (map == null) {
            throw new IllegalStateException("no territory is loaded");
        }
        return map;
    }
}
