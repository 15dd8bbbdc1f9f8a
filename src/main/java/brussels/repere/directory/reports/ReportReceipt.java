package brussels.repere.directory.reports;

import java.util.UUID;

/**
 * What became of a report that was sent. Immutable.
 *
 * @param id of the report that is stored; of the earlier one, if this one repeats it
 * @param repeated whether the same sender reported the same earlier today, so that nothing more was stored
 * @param code by which it can be looked up; null if it is repeated
 */
public record ReportReceipt(UUID id, ReportState state, boolean repeated, LookupCode code) {}
