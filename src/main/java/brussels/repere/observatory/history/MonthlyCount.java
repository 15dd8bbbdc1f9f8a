package brussels.repere.observatory.history;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.instances.TaskTurns;
import brussels.repere.observatory.ObservatoryUnavailable;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Keeps the figures of each month, at the first hour at which an instance runs in it; one of several does. Safe for use by several
 * threads.
 */
@ApplicationScoped
public class MonthlyCount {

    private static final Logger LOG = Logger.getLogger(MonthlyCount.class);
    private static final String TASK = "observatory-keep";

    private final FigureHistory history;
    private final BrusselsClock clock;
    private final TaskTurns turns;

    MonthlyCount(FigureHistory history, BrusselsClock clock, TaskTurns turns) {
        this.history = history;
        this.clock = clock;
        this.turns = turns;
    }

    @Scheduled(
            every = "${repere.observatory.keep-every:1h}",
            delayed = "20m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepIfDue() {
        if (!isKept()) {
            turns.runIfDue(TASK, Duration.ZERO, this::keep);
        }
    }

    private boolean isKept() {
        return history.hasSince(clock.month().atDay(1));
    }

    private void keep() {
        if (isKept()) {
            return;
        }
        try {
            LOG.infof("Figures of the month kept: %d services", history.keep());
        } catch (ObservatoryUnavailable tooMany) {
            // Too many services to be held in memory: they are not counted at all, and nobody need be told every hour.
            LOG.debug("Figures of the month are not kept", tooMany);
        }
    }
}
