package brussels.repere.rest.collections.editing;

import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.editing.keeping.KeepingPerson;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A collection as its keeper sees it: what was written in both languages, and what became of each item since.
 *
 * @param version for {@code If-Match}; also the ETag
 * @param status {@code draft}, {@code published} or {@code withdrawn}
 * @param keeper the team, told to everybody
 * @param person who keeps it; absent for what the application brought
 * @param territory absent for the whole Region
 * @param toLookAt how many items changed, closed or are gone since the last revision
 * @param mayChange whether whoever asks may change it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditCollectionAnswer(
        @NotNull UUID id,
        @NotNull String version,
        @NotNull String slug,
        @NotNull Bilingual title,
        Bilingual about,
        @NotNull String status,
        @NotNull String keeper,
        KeepingPerson person,
        String territory,
        @NotNull LocalDate revisedOn,
        int toLookAt,
        boolean mayChange,
        @NotNull List<EditSection> sections) {

    @Schema(name = "CollectionSectionToEdit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EditSection(@NotNull Bilingual title, Bilingual about, @NotNull List<EditItem> items) {}

    /**
     * @param name as the directory has it now; absent for links, and for what is gone
     * @param change since the last revision; absent where nothing is to be looked at
     */
    @Schema(name = "CollectionItemToEdit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EditItem(
            @NotNull String kind,
            String id,
            String url,
            LocalizedText name,
            Bilingual title,
            Bilingual note,
            ChangeView change) {}

    /**
     * What became of an item.
     *
     * @param state {@code changed}, {@code closed} or {@code gone}
     * @param text in words
     * @param fields of what changed, as the history of a record names them; absent for other states
     */
    @Schema(name = "CollectionItemChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            @NotNull String state,
            @NotNull String text,
            LocalDate closedOn,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> fields) {}
}
