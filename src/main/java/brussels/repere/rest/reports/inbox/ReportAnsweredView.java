package brussels.repere.rest.reports.inbox;

import brussels.repere.rest.editing.answer.EditAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an answer.
 *
 * @param waits whether somebody of the directory has to agree
 * @param edit what became of the record; absent if no fact was accepted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportAnswered")
record ReportAnsweredView(@NotNull InboxReportView report, boolean waits, EditAnswer edit) {}
