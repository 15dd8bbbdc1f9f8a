package brussels.repere.rest.reports.inbox;

import brussels.repere.rest.editing.answer.FactView;
import brussels.repere.rest.editing.answer.HistoryAnswer;
import brussels.repere.rest.editing.answer.PreviewAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report beside the facts that it is about.
 *
 * @param version of the record, for an answer that accepts what the report says
 * @param editPart where in editing the fact stands; absent where no fact is meant
 * @param facts as they are stored, each with its source and its date
 * @param earlier what became of these facts before, latest first; empty for who may not read the history
 * @param reading what the report says is right, and what it would change; absent where it says nothing
 * @param others the other reports on the same service, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportDetail")
record ReportDetailAnswer(
        @NotNull InboxReportView report,
        @NotNull String version,
        String editPart,
        @NotNull List<FactView> facts,
        @NotNull List<HistoryAnswer.Step> earlier,
        PreviewAnswer reading,
        @NotNull List<InboxReportView> others) {}
