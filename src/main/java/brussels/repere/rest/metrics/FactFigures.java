package brussels.repere.rest.metrics;

import brussels.repere.generation.DataNotLoaded;
import brussels.repere.search.freshness.CurrentFreshness;
import brussels.repere.search.freshness.FreshnessCount;
import brussels.repere.search.freshness.FreshnessSurvey;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;

/**
 * Tells how old the facts of the directory are, as the page of freshness counts them. They are counted once a minute at most, and only
 * after the data or the day have changed. Safe for use by several threads.
 */
@ApplicationScoped
class FactFigures {

    private final CurrentFreshness freshness;
    private volatile FreshnessSurvey last;

    FactFigures(CurrentFreshness freshness) {
        this.freshness = freshness;
    }

    void register(@Observes StartupEvent start, MeterRegistry meters) {
        age("within-12-months", FreshnessCount::confirmed, meters);
        age("older", FreshnessCount::older, meters);
        age("unknown", FreshnessCount::unknown, meters);
        Gauge.builder("repere.facts.due", this, all -> all.last == null ? Double.NaN : all.last.due())
                .description("Facts that somebody should look at again")
                .register(meters);
    }

    private void age(String age, ToDoubleFunction<FreshnessCount> count, MeterRegistry meters) {
        Gauge.builder("repere.facts", this, all -> all.last == null ? Double.NaN : count.applyAsDouble(all.last.all()))
                .description("Facts of open services by when somebody confirmed them")
                .tag("confirmed", age)
                .register(meters);
    }

    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        try {
            last = freshness.get();
        } catch (DataNotLoaded waiting) {
            // Nothing is known yet; the next minute counts.
        }
    }
}
