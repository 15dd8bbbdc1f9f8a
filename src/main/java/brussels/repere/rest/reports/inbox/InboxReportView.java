package brussels.repere.rest.reports.inbox;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.ReportState;
import brussels.repere.directory.reports.inbox.InboxPart;
import brussels.repere.directory.reports.inbox.InboxReport;
import brussels.repere.rest.editing.RecordForms;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report in the inbox.
 *
 * @param source of the record
 * @param closedOn absent while the record is open
 * @param text as it was typed, not escaped; absent where there is none, once it is settled, and where it is withheld
 * @param withheld whether there is a text that may tell a confidential address, which the reader may not see
 * @param hasFact whether the report says what is right instead
 * @param settledOn absent while it is open, like the outcome
 * @param forwardedTo to whom it was passed on last; absent for nobody
 * @param proposedOutcome what the organisation says came of it; absent where it says nothing
 * @param may what the reader may do: answer it ({@code allowed}), say what came of it ({@code proposed}), or only read it ({@code refused})
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "InboxReport")
record InboxReportView(
        @NotNull UUID id,
        @NotNull UUID serviceId,
        @NotNull Bilingual name,
        @NotNull String source,
        LocalDate closedOn,
        @NotNull ReportCode code,
        @NotNull InboxPart part,
        String text,
        boolean withheld,
        boolean hasFact,
        @NotNull LocalDate madeOn,
        @NotNull ReportState state,
        LocalDate settledOn,
        ReportOutcome outcome,
        ForwardTarget forwardedTo,
        LocalDate forwardedOn,
        ReportOutcome proposedOutcome,
        LocalDate proposedOn,
        @NotNull String may) {

    static InboxReportView of(InboxReport report) {
        return new InboxReportView(
                report.id(),
                report.record().id(),
                report.record().name(),
                report.record().source(),
                report.record().closedOn(),
                report.code(),
                report.part(),
                report.text(),
                report.withheld(),
                !report.cells().isEmpty(),
                report.madeOn(),
                report.state(),
                report.settledOn(),
                report.outcome(),
                report.forwardedTo(),
                report.forwardedOn(),
                report.proposedOutcome(),
                report.proposedOn(),
                RecordForms.code(report.answering()));
    }
}
