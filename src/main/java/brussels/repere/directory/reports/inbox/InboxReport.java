package brussels.repere.directory.reports.inbox;

import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.editing.ScopedRecords.ScopedRecord;
import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.ReportState;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A report as somebody sees it who may answer it, or only read it. Immutable.
 *
 * @param text null where there is none, and where it is withheld
 * @param cells what is right instead, by the names of columns
 * @param withheld whether there is a text that may tell a confidential address, which the reader may not see
 * @param settledOn null while it is open, like the outcome
 * @param forwardedTo to whom it was passed on last; null for nobody
 * @param proposedOutcome what the organisation says came of it; null where it says nothing
 * @param answering what the reader may do: answer it, say what came of it, or nothing
 */
public record InboxReport(
        UUID id,
        ScopedRecord record,
        ReportCode code,
        InboxPart part,
        String text,
        Map<String, String> cells,
        boolean withheld,
        LocalDate madeOn,
        ReportState state,
        LocalDate settledOn,
        ReportOutcome outcome,
        ForwardTarget forwardedTo,
        LocalDate forwardedOn,
        ReportOutcome proposedOutcome,
        LocalDate proposedOn,
        Decision answering) {

    public InboxReport {
        cells = Map.copyOf(cells);
    }
}
