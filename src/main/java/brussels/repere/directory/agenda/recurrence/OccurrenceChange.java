package brussels.repere.directory.agenda.recurrence;

import java.time.LocalDateTime;

/**
 * What is other for one of several times: it is cancelled, or moved. Immutable.
 *
 * @param original when it would have begun, by the clock in Brussels
 * @param start when it begins instead; null where it is cancelled
 * @param end when it ends instead; null where it is cancelled
 */
public record OccurrenceChange(LocalDateTime original, LocalDateTime start, LocalDateTime end) {

    public static OccurrenceChange cancelled(LocalDateTime original) {
        return new OccurrenceChange(original, null, null);
    }

    public boolean isCancelled() {
        return start == null;
    }
}
