package brussels.repere.rest.services;

import brussels.repere.directory.Taxonomy;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.geocoding.Gazetteer;
import brussels.repere.search.reading.Meaning;
import brussels.repere.search.reading.Reading;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a part of the question was read.
 *
 * @param id by which it can be switched off ({@code without})
 * @param kind {@code need}, {@code place}, {@code language}, or {@code words} that were not understood and are searched for in
 *     names
 * @param text as it was typed
 * @param needs what it may mean, the surest first
 * @param unknownNeed what people call something that the taxonomy has no term for; else absent
 * @param places what it may mean, the likeliest first
 * @param language its tag
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnderstoodView(
        String id,
        String kind,
        String text,
        List<NeedView> needs,
        String unknownNeed,
        List<PlaceView> places,
        String language) {

    /** @param how {@code exact}, {@code name}, {@code slip} or {@code part} of a name */
    public record NeedView(String id, Bilingual name, String how) {}

    /** @param id by which it can be asked for alone */
    @Schema(name = "UnderstoodPlace")
    public record PlaceView(String id, Bilingual label) {}

    static UnderstoodView of(Reading.Part part, Taxonomy taxonomy, Gazetteer gazetteer) {
        return new UnderstoodView(
                part.id(),
                part.kind().name().toLowerCase(Locale.ROOT),
                part.text(),
                part.meanings().stream()
                        .filter(meaning -> meaning.termId() != null)
                        .flatMap(meaning ->
                                taxonomy.find(meaning.termId()).stream().map(term -> need(term, meaning)))
                        .toList(),
                part.meanings().stream()
                        .filter(meaning -> meaning.termId() == null)
                        .map(Meaning::phrase)
                        .findFirst()
                        .orElse(null),
                part.places().stream()
                        .map(offer -> new PlaceView(offer.id(), gazetteer.label(offer)))
                        .toList(),
                part.language());
    }

    private static NeedView need(TaxonomyTerm term, Meaning meaning) {
        return new NeedView(term.id(), term.name(), meaning.how().name().toLowerCase(Locale.ROOT));
    }
}
