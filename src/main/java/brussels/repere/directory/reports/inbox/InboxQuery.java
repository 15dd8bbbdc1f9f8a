package brussels.repere.directory.reports.inbox;

import brussels.repere.directory.ReportCode;

/**
 * Which reports somebody wants to see. Immutable.
 *
 * @param code null for all
 * @param bassin the code of a bassin to which the services belong; null for all
 * @param page from 1
 */
public record InboxQuery(InboxPart part, ReportCode code, String bassin, int page, int size) {}
