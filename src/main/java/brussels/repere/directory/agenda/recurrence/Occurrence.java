package brussels.repere.directory.agenda.recurrence;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/**
 * One time at which something takes place, or would have. Immutable.
 *
 * @param original when it was planned to begin, by the clock in Brussels, which names it for ever
 * @param start in Brussels; that of a time of day which a change of summer time leaves out is an hour later, as RFC 5545 has it
 * @param end exclusive
 */
public record Occurrence(
        LocalDateTime original, ZonedDateTime start, ZonedDateTime end, boolean wholeDay, State state) {

    /** What became of it. */
    public enum State {
        PLANNED,
        MOVED,
        CANCELLED
    }
}
