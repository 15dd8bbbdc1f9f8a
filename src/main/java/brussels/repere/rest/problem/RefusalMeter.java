package brussels.repere.rest.problem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts requests that limits and guards refuse, by the kind of the problem: {@code repere_requests_refused_total}. Mistakes in
 * parameters are not among them. Safe for use by several threads.
 */
@Singleton
class RefusalMeter {

    private static final Set<Integer> STATUSES = Set.of(401, 403, 408, 413, 414, 429, 431, 503);

    /** Figures that begin at 0 show the first rise too. */
    void register(@Observes StartupEvent start) {
        Stream.of(ProblemType.values()).filter(RefusalMeter::isRefusal).forEach(RefusalMeter::counter);
    }

    static void count(ProblemType type) {
        if (isRefusal(type)) {
            counter(type).increment();
        }
    }

    private static boolean isRefusal(ProblemType type) {
        return STATUSES.contains(type.status());
    }

    private static Counter counter(ProblemType type) {
        return Counter.builder("repere.requests.refused")
                .description("Requests that limits and guards refused, by the kind of the problem")
                .tag("reason", type.slug())
                .register(Metrics.globalRegistry);
    }
}
