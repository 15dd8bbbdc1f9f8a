package brussels.repere.main.lifecycle;

import brussels.repere.engines.EmbeddedEngines;
import brussels.repere.engines.watch.EngineListener;
import brussels.repere.engines.watch.EngineStatus;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/**
 * The embedded engines as the running service knows them: watched, and told of in health checks and metrics. There are
 * none where external engines are configured, or while a command runs. Safe for use by several threads.
 */
@ApplicationScoped
class ServiceEngines {

    private final EngineListener events;
    private final MeterRegistry meters;
    private volatile EmbeddedEngines engines;

    ServiceEngines(EngineEventLog events, MeterRegistry meters) {
        this.events = events;
        this.meters = meters;
    }

    /** Has engines watched that run and answer. */
    void watch(EmbeddedEngines running) {
        engines = running;
        running.watch(events);
        listStatuses().forEach(status -> register(status.name()));
    }

    private void register(String name) {
        String tag = name.toLowerCase(Locale.ROOT);
        Gauge.builder("repere.engine.up", this, all -> all.isRunning(name) ? 1 : 0)
                .description("Whether an embedded engine runs")
                .tag("engine", tag)
                .register(meters);
        FunctionCounter.builder("repere.engine.restarts", this, all -> all.countRestarts(name))
                .description("How often an embedded engine was started again because it had ended or hung")
                .tag("engine", tag)
                .register(meters);
    }

    private boolean isRunning(String name) {
        return listStatuses().stream().anyMatch(status -> status.name().equals(name) && status.isRunning());
    }

    private int countRestarts(String name) {
        return listStatuses().stream()
                .filter(status -> status.name().equals(name))
                .mapToInt(EngineStatus::restarts)
                .sum();
    }

    List<EngineStatus> listStatuses() {
        EmbeddedEngines current = engines;
        return current == null ? List.of() : current.listStatuses();
    }
}
