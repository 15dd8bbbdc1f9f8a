package brussels.repere.rest.services;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.rest.parameters.Values;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.rest.territory.AskedSpot;
import brussels.repere.search.Facet;
import brussels.repere.search.Question;
import brussels.repere.search.Reach;
import brussels.repere.search.Wish;
import brussels.repere.search.reading.QueryReader;
import brussels.repere.search.reading.Reading;
import brussels.repere.search.reading.Reading.Kind;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question, made of what was asked, or all that is wrong with it.
 *
 * @param reading how its words were read
 */
record AskedQuestion(Question question, Reading reading) {

    private static final int DEFAULT_SIZE = 20;
    private static final int DEEPEST = 10_000;

    static AskedQuestion of(
            ServicesQuery query, AskedSpot asked, QueryReader reader, CoverageMap map, Taxonomy taxonomy, Lang lang) {
        Wrong wrong = new Wrong();
        Reading reading = read(query, reader);
        Optional<Place> place = new AskedPlace(asked, map.territory(), wrong).of(query, reading);
        Map<Facet, List<String>> filters = new AskedFilters(taxonomy, wrong).of(query);
        reading.of(Kind.LANGUAGE)
                .findFirst()
                .ifPresent(part -> filters.putIfAbsent(Facet.LANGUAGE, List.of(part.language())));
        int page = Objects.requireNonNullElse(query.page(), 1);
        int size = Objects.requireNonNullElse(query.size(), DEFAULT_SIZE);
        if ((long) page * size > DEEPEST) {
            wrong.add("page", ParameterError.Code.NOT_ALLOWED, "page.too-far");
        }
        wrong.throwIfAny();
        int radius = Objects.requireNonNullElse(
                query.radius(), place.orElseThrow().point() == null ? 0 : Question.DEFAULT_RADIUS);
        Question question = new Question(
                map.of(place.orElseThrow()),
                filters,
                query.q() == null ? Wish.NONE : new AskedWords(taxonomy).wish(reading, query.q()),
                Objects.requireNonNullElse(query.reach(), Reach.all),
                radius,
                page,
                size,
                lang);
        return new AskedQuestion(question, reading);
    }

    private static Reading read(ServicesQuery query, QueryReader reader) {
        if (query.q() == null) {
            return Reading.NOTHING;
        }
        Set<String> without = Values.of(query.without()).stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return reader.read(query.q(), without, !query.hasPlace());
    }
}
