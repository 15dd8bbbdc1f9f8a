package brussels.repere.instances;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets only one of the processes that work on the database do something at a time: an advisory lock of PostgreSQL, which ends with the
 * process that holds it. Safe for use by several threads, of which each counts as another process.
 */
public final class DatabaseLock {

    private final DataSource database;
    private final long key;

    /** @param key the same in all processes, and of nothing else */
    public DatabaseLock(DataSource database, long key) {
        this.database = database;
        this.key = key;
    }

    /** Runs the work alone; waits for a process that holds the lock. */
    public void run(Runnable work) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(%d)".formatted(key));
            runAndUnlock(work, statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked for a lock", e);
        }
    }

    /** Runs the work alone, or not at all if another process holds the lock. Returns whether it ran. */
    public boolean tryRun(Runnable work) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!tryLock(statement)) {
                return false;
            }
            runAndUnlock(work, statement);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked for a lock", e);
        }
    }

    private boolean tryLock(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("select pg_try_advisory_lock(%d)".formatted(key))) {
            result.next();
            return result.getBoolean(1);
        }
    }

    private void runAndUnlock(Runnable work, Statement statement) throws SQLException {
        try {
            work.run();
        } finally {
            statement.execute("select pg_advisory_unlock(%d)".formatted(key));
        }
    }
}
