package brussels.repere.hours;

import java.time.LocalDateTime;

/**
 * Whether something is open at a time, and what comes next; times by the clock in Brussels.
 *
 * @param label of the only things that are open, or open again; null where all there is does
 * @param until when it closes; null unless it is open, or where it does not close within a week
 * @param opensAgain when it opens; null unless it is closed or not known, or where that is not known for the two weeks to come
 */
public record OpenStatus(OpenState state, String label, LocalDateTime until, LocalDateTime opensAgain) {}
