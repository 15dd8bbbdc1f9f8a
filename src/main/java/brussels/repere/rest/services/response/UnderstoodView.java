package brussels.repere.rest.services.response;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.text.Bilingual;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a part of the text was understood.
 *
 * @param id the id by which it can be switched off ({@code without})
 * @param kind {@code need}, {@code refused} (a need that is not wanted), {@code place}, {@code language}, {@code age},
 *     {@code audience}, {@code status}, {@code time}, {@code mode}, {@code cost}, or {@code words} that were not understood and
 *     are searched for in names
 * @param text as it was typed
 * @param start position of its first character in the text
 * @param end position after its last character
 * @param certainty {@code sure} or {@code perhaps}
 * @param needs possible meanings, the surest first
 * @param unknownNeed what people call something that the taxonomy has no term for; otherwise absent
 * @param places possible meanings, the likeliest first
 * @param language its tag
 * @param value what else it says: the age in years, or the code of an audience, a status, a time, a mode or a cost
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnderstoodView(
        @NotNull String id,
        @NotNull String kind,
        @NotNull String text,
        @JsonInclude int start,
        @JsonInclude int end,
        @NotNull String certainty,
        List<NeedView> needs,
        String unknownNeed,
        List<PlaceView> places,
        String language,
        String value) {

    /**
     * @param how {@code exact}, {@code name}, {@code slip}, {@code part} of a name, or {@code estimate}, by likeness
     * @param phrase the words for the need, as we know them, that the text has
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record NeedView(@NotNull String id, @NotNull Bilingual name, @NotNull String how, String phrase) {}

    /** @param id the id that selects this place alone */
    @Schema(name = "UnderstoodPlace")
    public record PlaceView(String id, Bilingual label) {}

    public static UnderstoodView of(Reading.Part part, Taxonomy taxonomy, Gazetteer gazetteer) {
        return new UnderstoodView(
                part.id(),
                part.kind().code(),
                part.text(),
                part.span().start(),
                part.span().end(),
                part.certainty().code(),
                part.meanings().stream()
                        .filter(meaning -> meaning.termId() != null)
                        .flatMap(meaning ->
                                taxonomy.find(meaning.termId()).stream().map(term -> need(term, meaning)))
                        .toList(),
                part.meanings().stream()
                        .filter(meaning -> meaning.termId() == null)
                        .map(NeedMeaning::phrase)
                        .findFirst()
                        .orElse(null),
                part.places().stream()
                        .map(candidate -> new PlaceView(candidate.id(), gazetteer.label(candidate)))
                        .toList(),
                part.language(),
                part.language() == null ? part.value() : null);
    }

    private static NeedView need(TaxonomyTerm term, NeedMeaning meaning) {
        return new NeedView(
                term.id(), term.name(), meaning.matchKind().name().toLowerCase(Locale.ROOT), meaning.phrase());
    }
}
