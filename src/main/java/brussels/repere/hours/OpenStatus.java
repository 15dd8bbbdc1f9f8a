package brussels.repere.hours;

import java.time.LocalDateTime;

/**
 * The state of a place at a given time, and the next change. Times are local times in Brussels.
 *
 * @param label what alone is open, or opens next; null if the general hours decide
 * @param until when it closes; null if it is not open, or does not close within a week
 * @param opensAgain when it next opens; null if it is open, or if no opening is known for the next two weeks
 */
public record OpenStatus(OpenState state, String label, LocalDateTime until, LocalDateTime opensAgain) {}
