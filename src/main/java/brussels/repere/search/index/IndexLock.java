package brussels.repere.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets only one of the processes that work on the database write to the index at a time. It is an advisory lock of PostgreSQL,
 * which ends with the process that holds it.
 */
@ApplicationScoped
class IndexLock {

    private static final long LOCK_ID = 0x5265_7065_7265L;

    private final DataSource database;

    IndexLock(DataSource database) {
        this.database = database;
    }

    /** Runs the work alone; waits for a process that holds the lock. */
    void runExclusively(Runnable work) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(%s)".formatted(LOCK_ID));
            runAndUnlock(work, statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked for the lock of the index", e);
        }
    }

    /** Runs the work alone, or not at all if another process holds the lock. Returns whether it ran. */
    boolean tryRunExclusively(Runnable work) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!tryLock(statement)) {
                return false;
            }
            runAndUnlock(work, statement);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked for the lock of the index", e);
        }
    }

    private static boolean tryLock(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("select pg_try_advisory_lock(%s)".formatted(LOCK_ID))) {
            result.next();
            return result.getBoolean(1);
        }
    }

    private static void runAndUnlock(Runnable work, Statement statement) throws SQLException {
        try {
            work.run();
        } finally {
            statement.execute("select pg_advisory_unlock(%s)".formatted(LOCK_ID));
        }
    }
}
