package brussels.repere.search.catalogue;

import brussels.repere.generation.DataChanged;
import brussels.repere.generation.ReloadOrder;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.search.plan.PlanExecutor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Holds the current catalogue, which is built beside the one that answers whenever the data have a new generation, and replaces it as
 * a whole. Safe for use by several threads.
 */
@ApplicationScoped
public class CurrentCatalogue {

    private static final Logger LOG = Logger.getLogger(CurrentCatalogue.class);

    private final CatalogueLoader loader;
    private final CurrentTerritoryMap maps;
    private volatile CatalogueExecutor current;

    CurrentCatalogue(CatalogueLoader loader, CurrentTerritoryMap maps) {
        this.loader = loader;
        this.maps = maps;
    }

    void reload(@Observes @Priority(ReloadOrder.CATALOGUE) DataChanged change) {
        long startedAt = System.nanoTime();
        boolean isFirst = current == null;
        current = maps.findNext()
                .flatMap(loader::load)
                .map(CatalogueExecutor::new)
                .orElse(null);
        if (isFirst && current != null) {
            LOG.infof(
                    "Catalogue built in %d ms: %d services",
                    (System.nanoTime() - startedAt) / 1_000_000, current.size());
        }
    }

    /** Returns who answers from the catalogue; empty while there is no territory, or if there are too many services to hold. */
    public Optional<PlanExecutor> find() {
        return Optional.ofNullable(current);
    }
}
