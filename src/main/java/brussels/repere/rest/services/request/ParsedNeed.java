package brussels.repere.rest.services.request;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchIntentFactory;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is asked for in words, and how it was understood.
 *
 * @param text as it was typed
 */
public record ParsedNeed(String text, Reading reading, SearchIntent intent) {

    /** Parses everything that is asked for: the text, or each of the needs; empty where neither is given. */
    static List<ParsedNeed> parseAll(
            ServicesQuery query, TextReader reader, Taxonomy taxonomy, ChosenMeanings meanings) {
        Set<String> without = ParameterValues.listOf(query.without()).stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Stream.concat(Stream.ofNullable(query.q()), ParameterValues.listOf(query.needs()).stream())
                .map(text -> {
                    boolean isTermId = query.q() == null && taxonomy.find(text).isPresent();
                    Reading reading = isTermId
                            ? Reading.ofTerm(text)
                            : meanings.applyTo(reader.read(text, without, query.readsPlaces()));
                    return new ParsedNeed(
                            text,
                            reading,
                            isTermId ? SearchIntentFactory.create(text) : SearchIntentFactory.create(reading, text));
                })
                .toList();
    }

    /** Returns whether it is asked for by the id of a term, and not in words. */
    public boolean isTerm() {
        return intent.typedName() == null && intent.needs().size() == 1;
    }

    /** Returns whether it asks for something that the taxonomy knows, and not for names only. */
    boolean hasKnownNeed() {
        return !intent.needs().isEmpty();
    }

    /**
     * Divides a text that surely names several needs into one for each, with what the text says besides: for whom, in which
     * language, where. Needs that mean the same categories count once, and words that were not understood are left out.
     *
     * @param max the most needs; a text with more of them is about its first ones
     * @return empty where the text names fewer than two
     */
    List<ParsedNeed> divide(int max) {
        Map<List<String>, Reading.Part> needs = new LinkedHashMap<>();
        reading.partsOf(Kind.NEED)
                .filter(Reading.Part::isSure)
                .forEach(part -> needs.putIfAbsent(listTerms(part), part));
        return needs.size() < 2
                ? List.of()
                : needs.values().stream().limit(max).map(this::only).toList();
    }

    private static List<String> listTerms(Reading.Part need) {
        return need.meanings().stream()
                .map(NeedMeaning::termId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private ParsedNeed only(Reading.Part need) {
        Reading alone = new Reading(
                reading.parts().stream()
                        .filter(part ->
                                part == need || !Set.of(Kind.NEED, Kind.WORDS).contains(part.kind()))
                        .toList(),
                reading.distress());
        return new ParsedNeed(need.text(), alone, SearchIntentFactory.create(alone, need.text()));
    }
}
