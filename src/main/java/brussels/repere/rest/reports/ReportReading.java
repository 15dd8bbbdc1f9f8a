package brussels.repere.rest.reports;

import brussels.repere.rest.editing.answer.FindingView;
import brussels.repere.rest.editing.answer.UnderstoodCells;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What is understood of what somebody says is right.
 *
 * @param findings what hinders that it is sent, or should be looked at
 */
record ReportReading(@NotNull UnderstoodCells understood, @NotNull List<FindingView> findings) {}
