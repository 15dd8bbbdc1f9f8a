package brussels.repere.rest.services.request;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchIntentFactory;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.reading.Reading;
import java.util.List;
import java.util.Locale;
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
}
