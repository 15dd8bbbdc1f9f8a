package brussels.repere.rest.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportLookup.ReportProgress;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.ReportState;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How far a report is, for whoever has its code.
 *
 * @param serviceId where the facts are told now
 * @param listed whether the service is still listed
 * @param settledOn absent while it is open, like the outcome
 * @param forwardedTo to whom it was passed on last; absent for nobody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportProgressAnswer(
        @NotNull UUID serviceId,
        boolean listed,
        @NotNull ReportCode code,
        @NotNull LocalDate madeOn,
        @NotNull ReportState state,
        LocalDate settledOn,
        ReportOutcome outcome,
        ForwardTarget forwardedTo,
        LocalDate forwardedOn) {

    static ReportProgressAnswer of(ReportProgress progress) {
        return new ReportProgressAnswer(
                progress.service(),
                progress.listed(),
                progress.code(),
                progress.madeOn(),
                progress.state(),
                progress.settledOn(),
                progress.outcome(),
                progress.forwardedTo(),
                progress.forwardedOn());
    }
}
