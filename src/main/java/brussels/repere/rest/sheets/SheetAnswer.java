package brussels.repere.rest.sheets;

import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.PhoneView;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sheet in a language, with what its blocks name as it is now. What the directory no longer knows, or what is closed, is left out.
 *
 * @param month YYYY-MM
 * @param name the month in words
 * @param theme absent where there is none yet
 * @param publishedOn absent for a draft
 * @param bassin that was asked for; absent where it is the whole
 * @param parts the shared one, then those of bassins
 * @param notices what the licences of the sources of its services ask to be said
 * @param page its address for people
 */
@Schema(name = "MonthlySheet")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SheetAnswer(
        @NotNull String month,
        @NotNull String name,
        LocalizedText theme,
        LocalDate publishedOn,
        String bassin,
        @NotNull List<PartView> parts,
        @NotNull List<NoticeView> notices,
        @NotNull String page) {

    /**
     * A part.
     *
     * @param part {@code shared}, or the code of a bassin
     * @param name of the bassin, or of the Region
     * @param ready whether it may be read; else, for the public, nothing stands in it
     */
    @Schema(name = "MonthlySheetPart")
    public record PartView(
            @NotNull String part,
            @NotNull String name,
            boolean ready,
            @NotNull List<BlockView> blocks,
            @NotNull List<ContactView> contacts) {}

    /**
     * A piece of it.
     *
     * @param kind {@code text}, {@code events}, {@code month-events}, {@code collections} or {@code services}
     * @param text plain, with line breaks
     */
    @Schema(name = "MonthlySheetBlock")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BlockView(
            @NotNull String kind,
            LocalizedText title,
            LocalizedText text,
            @NotNull List<SheetEvent> events,
            @NotNull List<SheetCollection> collections,
            @NotNull List<SheetService> services) {

        /** Returns whether there is nothing to read. */
        boolean isBare() {
            return text == null && events.isEmpty() && collections.isEmpty() && services.isEmpty();
        }
    }

    /**
     * An event, at all of its times of the month.
     *
     * @param when in words
     * @param where in words; absent where it is only online, or not told
     * @param forProfessionals whether it is for them alone
     * @param cancelled whether it does not take place
     * @param cost in words; absent where nobody said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SheetEvent(
            @NotNull UUID id,
            @NotNull LocalizedText title,
            @NotNull String kind,
            @NotNull String when,
            String where,
            boolean online,
            boolean forProfessionals,
            boolean cancelled,
            String cost,
            String phone,
            String mail,
            String url,
            @NotNull String page) {}

    /** @param about absent where its keeper says nothing */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SheetCollection(
            @NotNull String slug,
            @NotNull LocalizedText title,
            LocalizedText about,
            LocalizedText note,
            @NotNull String page) {}

    /**
     * A service at one of its locations.
     *
     * @param organization absent where it has the same name
     * @param where its address; absent where none is known or told
     * @param confidential whether it has an address that is told to nobody
     * @param notices what the licences of its sources ask to be said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SheetService(
            @NotNull UUID id,
            @NotNull LocalizedText name,
            LocalizedText organization,
            String where,
            boolean confidential,
            PhoneView phone,
            LocalizedText note,
            @NotNull List<NoticeView> notices,
            @NotNull String page) {}

    /**
     * What the licence of a source asks to be said; the same in every language.
     *
     * @param licence the address where it can be read
     */
    @Schema(name = "MonthlySheetNotice")
    public record NoticeView(@NotNull String text, @NotNull String licence) {}

    /** Whom to ask for an action. */
    @Schema(name = "MonthlySheetContact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactView(@NotNull LocalizedText function, PhoneView phone, String mail) {}
}
