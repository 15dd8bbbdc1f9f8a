package brussels.repere.rest.services;

import brussels.repere.directory.Taxonomy;
import brussels.repere.rest.parameters.Values;
import brussels.repere.search.Wish;
import brussels.repere.search.reading.QueryReader;
import brussels.repere.search.reading.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is asked for in words, and how it was read.
 *
 * @param text as it was typed
 */
record Ask(String text, Reading reading, Wish wish) {

    /** All that a question asks for: by its words, or by each of its needs; none where it is asked without. */
    static List<Ask> all(ServicesQuery query, QueryReader reader, Taxonomy taxonomy) {
        Set<String> without = Values.of(query.without()).stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Stream.concat(Stream.ofNullable(query.q()), Values.of(query.needs()).stream())
                .map(text -> {
                    boolean id = query.q() == null && taxonomy.find(text).isPresent();
                    Reading reading = id ? Reading.term(text) : reader.read(text, without, !query.hasPlace());
                    return new Ask(text, reading, id ? AskedWords.wish(text) : AskedWords.wish(reading, text));
                })
                .toList();
    }

    /** Whether it asks for something that the taxonomy knows, beside names. */
    boolean isNeed() {
        return !wish.needs().isEmpty();
    }
}
