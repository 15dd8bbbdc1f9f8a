package brussels.repere.exchange.tasks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Keeps in the database how tasks ended, whichever instance or command ran them. Nothing of what they read is kept. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class TaskBook {

    private static final Logger LOG = Logger.getLogger(TaskBook.class);

    private final EntityManager entities;

    TaskBook(EntityManager entities) {
        this.entities = entities;
    }

    /** Notes that a task ended. A book that cannot be written never fails the task. Must be called outside of a transaction. */
    public void note(OperatorTask task, boolean succeeded) {
        try {
            QuarkusTransaction.requiringNew().run(() -> write(task, succeeded));
        } catch (RuntimeException unavailable) {
            LOG.warnf("That %s ended could not be noted; figures go on telling how it ended before", task.code());
        }
    }

    private void write(OperatorTask task, boolean succeeded) {
        String columns = succeeded ? "(code, succeeded_at)" : "(code, failed_at, failures)";
        String values = succeeded ? "(:code, clock_timestamp())" : "(:code, clock_timestamp(), 1)";
        String update = succeeded
                ? "succeeded_at = excluded.succeeded_at"
                : "failed_at = excluded.failed_at, failures = operator_task.failures + 1";
        entities.createNativeQuery("insert into operator_task " + columns + " values " + values
                        + " on conflict (code) do update set " + update)
                .setParameter("code", task.code())
                .executeUpdate();
    }

    /** Lists the tasks that ended at least once. */
    @Transactional
    public List<TaskRecord> list() {
        List<?> rows = entities.createNativeQuery(
                        "select code, succeeded_at, failures from operator_task", Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .flatMap(row -> read(row).stream())
                .toList();
    }

    private static Optional<TaskRecord> read(Object[] row) {
        return OperatorTask.find((String) row[0])
                .map(task -> new TaskRecord(task, (Instant) row[1], ((Number) row[2]).longValue()));
    }
}
