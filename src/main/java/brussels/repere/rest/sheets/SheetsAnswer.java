package brussels.repere.rest.sheets;

import brussels.repere.rest.directory.LocalizedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sheets that are published, the latest month first. */
@Schema(name = "MonthlySheets")
public record SheetsAnswer(@NotNull List<SheetSummary> sheets) {

    /**
     * A sheet in the list of all.
     *
     * @param month YYYY-MM
     * @param name the month in words
     * @param bassins that have their part in it
     */
    @Schema(name = "MonthlySheetSummary")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SheetSummary(
            @NotNull String month,
            @NotNull String name,
            LocalizedText theme,
            @NotNull LocalDate publishedOn,
            @NotNull List<PartName> bassins,
            @NotNull String page) {}

    /** @param code of a bassin */
    @Schema(name = "MonthlySheetBassin")
    public record PartName(@NotNull String code, @NotNull String name) {}
}
