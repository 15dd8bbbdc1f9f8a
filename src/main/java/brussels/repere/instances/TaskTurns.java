package brussels.repere.instances;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Has what is due done once for all instances on one database. Who does it holds an advisory lock of PostgreSQL, which ends with its
 * process, and says when it began and ended; what began and did not end is due again at once, for another instance too. Times are those
 * of the database. Safe for use by several threads; must be called outside of a transaction.
 */
@ApplicationScoped
public class TaskTurns {

    /** The upper half of the keys of these locks; the lower one is a hash of the task. */
    private static final long LOCKS = 0x5265_7074L << Integer.SIZE;

    private static final String IS_DUE =
            """
            select not exists (select 1 from task_turn
                where task = ? and ended_at is not null and begun_at > now() - ? * interval '1 millisecond')""";

    private static final String BEGIN =
            """
            insert into task_turn (task, begun_at) values (?, now())
            on conflict (task) do update set begun_at = now(), ended_at = null""";

    private static final String END = "update task_turn set ended_at = now() where task = ?";

    private final DataSource database;
    private volatile boolean stopping;

    TaskTurns(DataSource database) {
        this.database = database;
    }

    /** What a stop breaks off is due again at once, here or on another instance. */
    void stop(@Observes @Priority(1) ShutdownEvent stop) {
        stopping = true;
    }

    /**
     * Runs a task, unless an instance is at it, or one began it less than some time ago and came to its end, be it a failure.
     *
     * @return whether it ran
     */
    public boolean runIfDue(String task, Duration every, Runnable work) {
        AtomicBoolean ran = new AtomicBoolean();
        new DatabaseLock(database, LOCKS | Integer.toUnsignedLong(task.hashCode())).tryRun(() -> {
            if (isDue(task, every)) {
                ran.set(true);
                run(task, work);
            }
        });
        return ran.get();
    }

    private void run(String task, Runnable work) {
        execute(BEGIN, task);
        try {
            work.run();
        } finally {
            if (!stopping) {
                execute(END, task);
            }
        }
    }

    private boolean isDue(String task, Duration every) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(IS_DUE)) {
            statement.setString(1, task);
            statement.setDouble(2, every.toMillis());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private void execute(String sql, String task) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, task);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static IllegalStateException unavailable(SQLException cause) {
        return new IllegalStateException("the database cannot be asked whose turn a task is", cause);
    }
}
