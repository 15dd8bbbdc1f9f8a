package brussels.repere.rest.sheets.editing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to become of a sheet. */
@Schema(name = "MonthlySheetStepRequest")
record SheetStepRequest(@NotNull SheetStep step) {

    /** Steps from one status to another. */
    @Schema(name = "MonthlySheetStep")
    enum SheetStep {
        publish,
        withdraw,
        /** Of what never was published alone. */
        delete
    }
}
