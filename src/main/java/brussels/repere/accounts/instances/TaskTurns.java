package brussels.repere.accounts.instances;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Has what is due done once for all instances on one database. Who does it holds an advisory lock of PostgreSQL, which ends with its
 * process, and says when it began and ended; what began and did not end is due again at once, for another instance too. Times are those
 * of the database. Safe for use by several threads; must be called outside of a transaction.
 */
@ApplicationScoped
public class TaskTurns {

    /** The first half of the keys of these locks; the other is a hash of the task. */
    private static final int LOCKS = 0x5265_7074;

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
        try (Connection connection = database.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(" + LOCKS + ", hashtext(?))", task)) {
                return false;
            }
            try {
                if (!isDue(connection, task, every)) {
                    return false;
                }
                execute(connection, BEGIN, task);
                try {
                    work.run();
                } finally {
                    if (!stopping) {
                        execute(connection, END, task);
                    }
                }
                return true;
            } finally {
                ask(connection, "select pg_advisory_unlock(" + LOCKS + ", hashtext(?))", task);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked whose turn a task is", e);
        }
    }

    private static boolean isDue(Connection connection, String task, Duration every) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IS_DUE)) {
            statement.setString(1, task);
            statement.setDouble(2, every.toMillis());
            return readBoolean(statement);
        }
    }

    private static boolean ask(Connection connection, String sql, String task) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, task);
            return readBoolean(statement);
        }
    }

    private static boolean readBoolean(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql, String task) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, task);
            statement.executeUpdate();
        }
    }
}
