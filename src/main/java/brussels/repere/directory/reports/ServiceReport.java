package brussels.repere.directory.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A report that something is wrong with a service. Only for those who settle reports: its text may tell what is confidential.
 * Immutable.
 *
 * @param serviceName its name, as everybody may read it
 * @param text in the words of whoever reported it; null where there are none, and once it is settled
 * @param cells what they say is right instead, by the names of columns; empty where there is nothing, and once it is settled
 * @param madeOn the day; no time is stored
 * @param settledOn null while it is open
 * @param outcome null while it is open
 * @param forwardedTo to whom it was passed on last; null for nobody
 */
public record ServiceReport(
        UUID id,
        UUID serviceId,
        Bilingual serviceName,
        ReportCode code,
        String text,
        Map<String, String> cells,
        LocalDate madeOn,
        ReportState state,
        LocalDate settledOn,
        ReportOutcome outcome,
        ForwardTarget forwardedTo,
        LocalDate forwardedOn) {}
