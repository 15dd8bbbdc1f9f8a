package brussels.repere.rest.problem;

import io.quarkus.scheduler.FailedExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Says that a scheduled task failed, in the place of the scheduler, which would also repeat messages. An outage of the database
 * takes one line of all tasks and requests together; the task runs again at its next time.
 */
@ApplicationScoped
class ScheduledTaskFailureLog {

    private static final Logger LOG = Logger.getLogger(ScheduledTaskFailureLog.class);

    void log(@Observes FailedExecution failed) {
        Throwable failure = failed.getException();
        DatabaseOutage.find(failure)
                .ifPresentOrElse(
                        ExceptionMappers::logOutage,
                        () -> LOG.errorf("A scheduled task failed: %s", InternalErrors.describe(failure)));
    }
}
