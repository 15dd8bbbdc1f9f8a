package brussels.repere.rest.problem;

import java.sql.SQLException;
import java.util.Optional;

/** Recognises that the database lacks room, memory or connections, which passes: SQLSTATE 53 of PostgreSQL. */
final class DatabaseShortage {

    private static final String INSUFFICIENT_RESOURCES = "53";

    private DatabaseShortage() {}

    /** Returns the SQLSTATE of the shortage that caused a failure; empty if it has another cause. */
    static Optional<String> findState(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith(INSUFFICIENT_RESOURCES)) {
                return Optional.of(sql.getSQLState());
            }
        }
        return Optional.empty();
    }
}
