package brussels.repere.directory.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That something is wrong with a service. For those who settle it, and nobody else: the text may tell what is confidential.
 * Immutable.
 *
 * @param serviceName its name, as everybody may read it
 * @param text in the words of who reported; null where there are none, and once it is settled
 * @param madeOn the day; the time is not known to anybody
 * @param settledOn null while it is open
 * @param outcome null while it is open
 */
public record ServiceReport(
        UUID id,
        UUID serviceId,
        Bilingual serviceName,
        ReportCode code,
        String text,
        LocalDate madeOn,
        ReportState state,
        LocalDate settledOn,
        ReportOutcome outcome) {}
