package brussels.repere.exchange.tasks;

import java.time.Instant;

/**
 * How a task ended until now.
 *
 * @param succeededAt the last time that it did; null for never
 * @param failures how often it failed since these data are kept
 */
public record TaskRecord(OperatorTask task, Instant succeededAt, long failures) {}
