package brussels.repere.observatory.history;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.observatory.ObservatoryUnavailable;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Keeps the figures of each month, at the first hour at which the service runs in it. Safe for use by several threads. */
@ApplicationScoped
public class MonthlyCount {

    private static final Logger LOG = Logger.getLogger(MonthlyCount.class);

    private final FigureHistory history;
    private final BrusselsClock clock;

    MonthlyCount(FigureHistory history, BrusselsClock clock) {
        this.history = history;
        this.clock = clock;
    }

    @Scheduled(
            every = "${repere.observatory.keep-every:1h}",
            delayed = "20m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepIfDue() {
        if (history.hasSince(clock.month().atDay(1))) {
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
