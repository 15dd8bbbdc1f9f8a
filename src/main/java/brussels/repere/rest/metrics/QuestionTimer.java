package brussels.repere.rest.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Times questions of each kind, from their parameters to their answer: {@code repere_question_duration_seconds}, as a histogram. What
 * was asked is not told. Answers that were kept are not counted, since they would hide slow ones. Safe for use by several threads.
 */
@ApplicationScoped
public class QuestionTimer {

    /** What somebody types for should be there in 0.1 s; after 5 s a request has most likely failed. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final Map<QuestionKind, Timer> timers = new EnumMap<>(QuestionKind.class);

    QuestionTimer(MeterRegistry meters) {
        for (QuestionKind kind : QuestionKind.values()) {
            timers.put(
                    kind,
                    Timer.builder("repere.question.duration")
                            .description("How long questions took to answer that no kept answer was there for")
                            .tag("kind", kind.tag())
                            .serviceLevelObjectives(BOUNDS)
                            .register(meters));
        }
    }

    /** Figures that begin at 0 show the first rise too. */
    void register(@Observes StartupEvent start) {}

    /** @param startedAt by {@link System#nanoTime} */
    public void record(QuestionKind kind, long startedAt) {
        timers.get(kind).record(Duration.ofNanos(System.nanoTime() - startedAt));
    }
}
