package brussels.repere.rest.reports;

import brussels.repere.directory.reports.ReportState;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The state of a report.
 *
 * @param alreadyReported true where the same was reported from the same place today: it counts once, and nothing of
 *     this report is stored; otherwise absent
 * @param lookupCode by which whoever reported it looks what became of it; told once, and not of what was reported already
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportAnswer(@NotNull UUID id, @NotNull ReportState state, Boolean alreadyReported, String lookupCode) {}
