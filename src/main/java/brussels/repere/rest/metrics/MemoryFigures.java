package brussels.repere.rest.metrics;

import brussels.repere.generation.GenerationPoller;
import brussels.repere.search.catalogue.CatalogueFigures;
import brussels.repere.search.catalogue.CurrentCatalogue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;

/** Tells what this instance holds in memory. Reading it costs nothing. */
@Singleton
class MemoryFigures {

    private static final double MILLIS_PER_SECOND = 1_000;

    private final GenerationPoller generations;
    private final CurrentCatalogue catalogues;

    MemoryFigures(GenerationPoller generations, CurrentCatalogue catalogues) {
        this.generations = generations;
        this.catalogues = catalogues;
    }

    void register(@Observes StartupEvent start, MeterRegistry meters) {
        Gauge.builder("repere.generation", generations, GenerationPoller::known)
                .description("The generation of the data that this instance answers from; -1 before it has read any")
                .register(meters);
        catalogueGauge(
                "services",
                null,
                "Open services at their locations in memory; 0 if the index answers all",
                found -> found.services(),
                meters);
        catalogueGauge("columns", "bytes", "Memory of the columns of the catalogue", found -> found.bytes(), meters);
        catalogueGauge(
                "build",
                "seconds",
                "How long the catalogue took to build last",
                found -> found.buildTime().toMillis() / MILLIS_PER_SECOND,
                meters);
    }

    private void catalogueGauge(
            String name,
            String unit,
            String description,
            ToDoubleFunction<CatalogueFigures> value,
            MeterRegistry meters) {
        Gauge.builder("repere.catalogue." + name, catalogues, all -> all.findFigures()
                        .map(value::applyAsDouble)
                        .orElse(0.0))
                .description(description)
                .baseUnit(unit)
                .register(meters);
    }
}
