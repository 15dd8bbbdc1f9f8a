package brussels.repere.search;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts who answered plans: {@code repere_plans_total}. Safe for use by several threads. */
final class PlanMeter {

    private final Counter catalogue;
    private final Counter index;
    private final Counter withoutWords;

    PlanMeter(MeterRegistry meters) {
        catalogue = counter("catalogue", meters);
        index = counter("index", meters);
        withoutWords = counter("catalogue-without-words", meters);
    }

    private static Counter counter(String executor, MeterRegistry meters) {
        return Counter.builder("repere.plans")
                .description("Plans of searches by who answered them; without words where the engine did not answer")
                .tag("executor", executor)
                .register(meters);
    }

    void countCatalogue() {
        catalogue.increment();
    }

    void countIndex() {
        index.increment();
    }

    /** Of a plan whose words nobody looked for. */
    void countWithoutWords() {
        withoutWords.increment();
    }
}
