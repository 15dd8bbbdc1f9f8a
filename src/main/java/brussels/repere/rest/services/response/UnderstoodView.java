package brussels.repere.rest.services.response;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geocoding.towns.OutsideTowns;
import brussels.repere.text.Bilingual;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
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
 * @param nearly of words that were not understood: streets and territories that are nearly called so; offer them, they are not applied
 * @param outside of words that were not understood: the town outside of the Region that they name; nothing is known of it here
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
        String value,
        List<NearPlaceView> nearly,
        OutsideTownView outside) {

    private static final int MAX_NEARLY = 3;

    /**
     * @param how {@code exact}, {@code name}, {@code slip}, {@code part} of a name, or {@code estimate}, by likeness
     * @param phrase the words for the need, as we know them, that the text has
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record NeedView(@NotNull String id, @NotNull Bilingual name, @NotNull String how, String phrase) {}

    /** @param id the id that selects this place alone */
    @Schema(name = "UnderstoodPlace")
    public record PlaceView(String id, Bilingual label) {}

    /**
     * @param id the id that selects this place alone
     * @param unknownNumber the number that was typed, where the register does not have it in this street
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NearPlace")
    public record NearPlaceView(@NotNull String id, @NotNull Bilingual label, String unknownNumber) {}

    /** @param region {@code flanders} or {@code wallonia} */
    @Schema(name = "OutsideTown")
    public record OutsideTownView(@NotNull Bilingual name, @NotNull String region) {}

    public static UnderstoodView of(Reading.Part part, Taxonomy taxonomy, Gazetteer gazetteer) {
        OutsideTownView outside = part.kind() == Kind.WORDS ? outside(part.text()) : null;
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
                part.language() == null ? part.value() : null,
                part.kind() == Kind.WORDS ? nearly(part.text(), outside != null, gazetteer) : List.of(),
                outside);
    }

    private static NeedView need(TaxonomyTerm term, NeedMeaning meaning) {
        return new NeedView(
                term.id(), term.name(), meaning.matchKind().name().toLowerCase(Locale.ROOT), meaning.phrase());
    }

    /** Of a town outside, places here that are called after it may be meant: Porte Tervueren. */
    private static List<NearPlaceView> nearly(String words, boolean isOutside, Gazetteer gazetteer) {
        List<PlaceCandidate> candidates =
                isOutside ? gazetteer.suggest(words, MAX_NEARLY) : gazetteer.listNearMisses(words, MAX_NEARLY);
        return candidates.stream()
                .map(candidate ->
                        new NearPlaceView(candidate.id(), gazetteer.label(candidate), candidate.unknownNumber()))
                .toList();
    }

    private static OutsideTownView outside(String words) {
        return OutsideTowns.bundled()
                .findIn(words)
                .map(town -> new OutsideTownView(town.name(), town.part().code()))
                .orElse(null);
    }
}
