package brussels.repere.rest.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.ReportState;
import brussels.repere.directory.reports.ServiceReport;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reports as operators see them, by the day on which they were made, oldest first. */
record AdminReportsAnswer(long total, int page, int size, List<ReportView> reports) {

    /**
     * A report.
     *
     * @param text as it was sent, not escaped; absent where there is none, and after the report is settled
     * @param madeOn the day; the time is not stored
     * @param cells what is right instead, by the names of columns; absent like the text
     * @param settledOn absent while the report is open, like the outcome
     * @param forwardedTo to whom it was passed on last; absent for nobody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReportView(
            @NotNull UUID id,
            @NotNull ServiceView.Ref service,
            @NotNull ReportCode code,
            String text,
            Map<String, String> cells,
            @NotNull LocalDate madeOn,
            @NotNull ReportState state,
            LocalDate settledOn,
            ReportOutcome outcome,
            ForwardTarget forwardedTo,
            LocalDate forwardedOn) {

        static ReportView of(ServiceReport report, Lang lang) {
            return new ReportView(
                    report.id(),
                    new ServiceView.Ref(report.serviceId(), LocalizedText.of(report.serviceName(), lang)),
                    report.code(),
                    report.text(),
                    report.cells().isEmpty() ? null : report.cells(),
                    report.madeOn(),
                    report.state(),
                    report.settledOn(),
                    report.outcome(),
                    report.forwardedTo(),
                    report.forwardedOn());
        }
    }
}
