package brussels.repere.rest.sheets.editing;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sheet for who writes it.
 *
 * @param month YYYY-MM
 * @param name the month in words
 * @param version of the shared part: a step names it
 * @param status {@code draft}, {@code ready} or {@code published}
 * @param publishedOn when it was published last; absent for what never was
 * @param mayPublish whether whoever asks may publish it
 * @param parts the shared one, then those of bassins
 */
@Schema(name = "EditMonthlySheet")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditSheetAnswer(
        @NotNull String month,
        @NotNull String name,
        @NotNull String version,
        @NotNull String status,
        LocalDate publishedOn,
        @NotNull DueView due,
        boolean mayPublish,
        @NotNull List<EditSheetPart> parts) {

    /**
     * When it is to be ready.
     *
     * @param daysLeft less than 0 where it is late
     */
    @Schema(name = "MonthlySheetDue")
    record DueView(@NotNull LocalDate on, long daysLeft, @NotNull String text) {}

    /**
     * A part for who writes it.
     *
     * @param missing what it still lacks
     * @param theme of the shared part; absent where there is none yet
     * @param blocks absent in a list of sheets, like the contacts
     */
    @Schema(name = "EditMonthlySheetPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EditSheetPart(
            @NotNull String part,
            @NotNull String name,
            @NotNull String version,
            boolean ready,
            boolean mayChange,
            @NotNull Instant modifiedAt,
            @NotNull List<GapView> missing,
            Bilingual theme,
            List<EditBlock> blocks,
            List<EditContact> contacts) {}

    /**
     * Something that is lacking.
     *
     * @param kind {@code theme}, {@code content}, {@code title}, {@code text}, {@code items}, {@code note}, {@code contact} or {@code function}
     * @param lang in which it is; absent where languages make no difference
     * @param block its place, from 0; absent where it is in none
     */
    @Schema(name = "MonthlySheetGap")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GapView(@NotNull String kind, Lang lang, Integer block, @NotNull String text) {}

    @Schema(name = "EditMonthlySheetBlock")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EditBlock(@NotNull String kind, Bilingual title, Bilingual text, @NotNull List<EditItem> items) {}

    /** @param name absent where it is gone, closed, cancelled or withdrawn, so that nobody is told of it */
    @Schema(name = "EditMonthlySheetItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EditItem(@NotNull String id, Bilingual name, Bilingual note) {}

    @Schema(name = "EditMonthlySheetContact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EditContact(@NotNull Bilingual function, String phone, String mail) {}

    /** Sheets, the latest month first. */
    @Schema(name = "EditMonthlySheets")
    record EditSheetsAnswer(@NotNull List<EditSheetAnswer> sheets) {}
}
