package brussels.repere.search.index;

import brussels.repere.instances.DatabaseLock;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** Lets only one of the processes that work on the database write to the index at a time. */
@ApplicationScoped
class IndexLock {

    private static final long KEY = 0x5265_7065_7265L;

    private final DatabaseLock lock;

    IndexLock(DataSource database) {
        this.lock = new DatabaseLock(database, KEY);
    }

    /** Runs the work alone; waits for a process that holds the lock. */
    void runExclusively(Runnable work) {
        lock.run(work);
    }

    /** Runs the work alone, or not at all if another process holds the lock. Returns whether it ran. */
    boolean tryRunExclusively(Runnable work) {
        return lock.tryRun(work);
    }
}
