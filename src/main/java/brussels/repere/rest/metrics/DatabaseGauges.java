package brussels.repere.rest.metrics;

import brussels.repere.exchange.tasks.OperatorTask;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;

/**
 * Tells what waits in the database, and how tasks ended. All instances on one database tell the same; what was not read yet is not a
 * number.
 */
@Singleton
class DatabaseGauges {

    private final DatabaseFigureReader figures;
    private final MeterRegistry meters;

    DatabaseGauges(DatabaseFigureReader figures, MeterRegistry meters) {
        this.figures = figures;
        this.meters = meters;
    }

    void register(@Observes StartupEvent start) {
        gauge("database.generation", "The generation of the data in the database", DatabaseFigures::generation);
        gauge("index.queue.changes", "Changes that the search index does not know yet", all -> all.index()
                .changes());
        inSeconds("index.lag", "For how long the oldest of them waits", all -> all.index()
                .oldestSeconds());
        waiting("mails", DatabaseFigures::mails);
        waiting("proposals", DatabaseFigures::proposals);
        gauge("reports.open", "Reports that nobody has settled", all -> all.reports()
                .open());
        gauge("reports.late", "Those of them that wait too long", all -> all.reports()
                .late());
        inSeconds(
                "database.figures.timestamp",
                "When the figures of the database were read last, in seconds since 1970",
                DatabaseFigures::readAtSeconds);
        for (OperatorTask task : OperatorTask.values()) {
            register(task);
        }
    }

    private void register(OperatorTask task) {
        Gauge.builder("repere.task.last.success.timestamp", figures, all -> read(all, known -> known.lastSuccess(task)))
                .description("When a task of operators succeeded last, in seconds since 1970; 0 for never")
                .baseUnit("seconds")
                .tag("task", task.code())
                .register(meters);
        FunctionCounter.builder("repere.task.failures", figures, all -> all.find()
                        .map(known -> known.countFailures(task))
                        .orElse(0L))
                .description("How often a task of operators failed")
                .tag("task", task.code())
                .register(meters);
    }

    private void waiting(String kind, ToDoubleFunction<DatabaseFigures> value) {
        Gauge.builder("repere.waiting", figures, all -> read(all, value))
                .description("What waits: mails of campaigns to leave, proposals to be decided")
                .tag("kind", kind)
                .register(meters);
    }

    private void gauge(String name, String description, ToDoubleFunction<DatabaseFigures> value) {
        Gauge.builder("repere." + name, figures, all -> read(all, value))
                .description(description)
                .register(meters);
    }

    private void inSeconds(String name, String description, ToDoubleFunction<DatabaseFigures> value) {
        Gauge.builder("repere." + name, figures, all -> read(all, value))
                .description(description)
                .baseUnit("seconds")
                .register(meters);
    }

    private static double read(DatabaseFigureReader figures, ToDoubleFunction<DatabaseFigures> value) {
        return figures.find().map(value::applyAsDouble).orElse(Double.NaN);
    }
}
