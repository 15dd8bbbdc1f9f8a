package brussels.repere.rest.problem;

import brussels.repere.generation.DatabaseUnavailable;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from an exception whether the database could not be reached, did not answer in time, or could not do its work just
 * then, so that the same request may succeed later.
 */
final class DatabaseOutage {

    /**
     * The classes of SQL states (PostgreSQL, appendix A) that say so: connection, insufficient resources (a full disk, too
     * many connections), operator intervention (stopped, starting, too long), and errors of the system. The last is no
     * class of the standard: the driver gives it if a connection that does not come is no longer waited for. And a server that
     * takes no changes: a standby, until it takes over.
     */
    private static final List<String> STATE_CLASSES = List.of("08", "53", "57", "58", "99999", "25006");
    /** Of the pool, which gives no state. */
    private static final String ACQUISITION_TIMEOUT = "acquisition timeout";

    private DatabaseOutage() {}

    /** Returns the reason, without any data; empty if the exception has another cause. */
    static Optional<String> find(Throwable failure) {
        return find(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Optional<String> find(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return Optional.empty();
        }
        if (failure instanceof DatabaseUnavailable) {
            return Optional.of("it is too slow");
        }
        if (failure instanceof SQLException sql && isOutage(sql)) {
            return Optional.of(sql.getSQLState() == null ? "no answer in time" : "SQL state " + sql.getSQLState());
        }
        Optional<String> cause = find(failure.getCause(), seen);
        for (Throwable suppressed : failure.getSuppressed()) {
            cause = cause.isPresent() ? cause : find(suppressed, seen);
        }
        return cause;
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        if (state != null) {
            return STATE_CLASSES.stream().anyMatch(state::startsWith);
        }
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return failure instanceof SQLTimeoutException || message.contains(ACQUISITION_TIMEOUT);
    }
}
