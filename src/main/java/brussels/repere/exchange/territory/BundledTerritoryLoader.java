package brussels.repere.exchange.territory;

import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.delimitation.DelimitationStore;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the bundled territory into a database that has none when the application starts, so that it never answers without one. */
@ApplicationScoped
class BundledTerritoryLoader {

    private static final Logger LOG = Logger.getLogger(BundledTerritoryLoader.class);

    private final DelimitationStore store;
    private final TerritoryImport territoryImport;
    private final DelimitationCalendar calendar;
    private final GenerationPoller generations;
    private final boolean serving;

    BundledTerritoryLoader(
            DelimitationStore store,
            TerritoryImport territoryImport,
            DelimitationCalendar calendar,
            GenerationPoller generations,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.store = store;
        this.territoryImport = territoryImport;
        this.calendar = calendar;
        this.generations = generations;
        this.serving = serving;
    }

    void load(@Observes StartupEvent start) {
        if (store.findCurrent().isEmpty()) {
            long began = System.nanoTime();
            territoryImport.loadBundled();
            LOG.infof("Territory loaded for the first time in %d ms", (System.nanoTime() - began) / 1_000_000);
        }
        if (serving) {
            calendar.follow();
            generations.poll();
        }
    }
}
