package brussels.repere.rest.sheets.editing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which sheet is to be begun. */
@Schema(name = "BeginMonthlySheetRequest")
record BeginSheetRequest(@NotNull @Schema(description = "YYYY-MM", example = "2027-01") String month) {}
