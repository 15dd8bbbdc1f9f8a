package brussels.repere.search.catalogue;

import brussels.repere.directory.ListedService;
import brussels.repere.generation.DataChanged;
import brussels.repere.generation.ReloadOrder;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.search.plan.PlanExecutor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
    private final boolean serving;
    private volatile Loaded current;

    CurrentCatalogue(
            CatalogueLoader loader,
            CurrentTerritoryMap maps,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.loader = loader;
        this.maps = maps;
        this.serving = serving;
    }

    private record Loaded(
            CatalogueExecutor executor, RecordTable records, ServiceSelection selection, CatalogueFigures figures) {

        static Loaded of(RecordTable records, long startedAt) {
            Catalogue catalogue = records.catalogue();
            return new Loaded(
                    new CatalogueExecutor(catalogue),
                    records,
                    new ServiceSelection(catalogue),
                    new CatalogueFigures(
                            catalogue.size(),
                            catalogue.sizeInBytes(),
                            Duration.ofNanos(System.nanoTime() - startedAt)));
        }
    }

    /** A command that does not serve searches needs no catalogue. */
    void reload(@Observes @Priority(ReloadOrder.CATALOGUE) DataChanged change) {
        if (!serving) {
            return;
        }
        long startedAt = System.nanoTime();
        boolean isFirst = current == null;
        current = maps.findNext()
                .flatMap(loader::load)
                .map(records -> Loaded.of(records, startedAt))
                .orElse(null);
        if (isFirst && current != null) {
            LOG.infof(
                    "Catalogue built in %d ms: %d services",
                    current.figures().buildTime().toMillis(), current.figures().services());
        }
    }

    /** Returns who answers from the catalogue; empty while there is no territory, or if there are too many services to hold. */
    public Optional<PlanExecutor> find() {
        return Optional.ofNullable(current).map(Loaded::executor);
    }

    /** Returns all open services to whoever counts them; empty while there is no territory, or if there are too many services to hold. */
    public Optional<ServiceSelection> findSelection() {
        return Optional.ofNullable(current).map(Loaded::selection);
    }

    /**
     * Makes a selection of services that are not in the directory, which finds by the same rules.
     *
     * @param services without names, in the order of their ids
     */
    public ServiceSelection select(List<ListedService> services, TerritoryMap map) {
        return new ServiceSelection(loader.create(services, map));
    }

    /** Returns how large it is; empty if there is none. */
    public Optional<CatalogueFigures> findFigures() {
        return Optional.ofNullable(current).map(Loaded::figures);
    }

    /** Returns the records of the catalogue; empty if there is none. */
    Optional<RecordTable> findRecords() {
        return Optional.ofNullable(current).map(Loaded::records);
    }
}
