package brussels.repere.rest.services;

import brussels.repere.coverage.Coverage;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.Taxonomy;
import brussels.repere.eligibility.Asked;
import brussels.repere.geocoding.Place;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.rest.territory.AskedSpot;
import brussels.repere.search.Facet;
import brussels.repere.search.Opening;
import brussels.repere.search.Question;
import brussels.repere.search.Reach;
import brussels.repere.search.Wish;
import brussels.repere.search.reading.QueryReader;
import brussels.repere.search.reading.Reading;
import brussels.repere.search.reading.Reading.Kind;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A question, made of what was asked, or all that is wrong with it.
 *
 * @param place that it asks for
 * @param asks what it asks for in words
 * @param whole of a question with several needs: who meets more than one; null where no two of them are understood
 * @param all who meets anything of it, those that meet most of it first: the whole, where it does not ask for several needs
 * @param each of several needs by itself; none where the question does not say them apart
 */
record AskedQuestion(
        Place place, List<Ask> asks, Question whole, Question all, List<Question> each, int page, int size) {

    private static final int DEFAULT_SIZE = 20;
    /** Of each of several needs: as many as a person reads beside the others. */
    private static final int SIZE_OF_EACH = 5;

    private static final int DEEPEST = 10_000;
    private static final int MOST_NEEDS = 8;
    private static final int LONGEST = 200;

    static AskedQuestion of(
            ServicesQuery query, AskedSpot asked, QueryReader reader, CoverageMap map, Taxonomy taxonomy, Lang lang) {
        Wrong wrong = new Wrong();
        check(query, wrong);
        wrong.throwIfAny();
        List<Ask> asks = Ask.all(query, reader, taxonomy);
        List<Reading> readings = asks.stream().map(Ask::reading).toList();
        Optional<Place> place = new AskedPlace(asked, map.territory(), wrong).of(query, readings);
        AskedFilters narrowed = new AskedFilters(taxonomy, map.territory(), wrong);
        Map<Facet, List<String>> filters = narrowed.of(query);
        Asked forWhom = narrowed.forWhom(query);
        List<UUID> services = narrowed.services(query);
        Opening opening = new AskedOpening(wrong).of(query);
        int page = Objects.requireNonNullElse(query.page(), 1);
        int size = Objects.requireNonNullElse(query.size(), DEFAULT_SIZE);
        if ((long) page * size > DEEPEST) {
            wrong.add("page", ParameterError.Code.NOT_ALLOWED, "page.too-far");
        }
        wrong.throwIfAny();
        int radius = Objects.requireNonNullElse(
                query.radius(), place.orElseThrow().point() == null ? 0 : Question.DEFAULT_RADIUS);
        Coverage coverage = map.of(place.orElseThrow());
        Reach reach = Objects.requireNonNullElse(query.reach(), Reach.all);
        Making making = new Making(coverage, filters, services, forWhom, opening, reach, radius, lang);
        Question all = making.question(asks, 1, page, size);
        if (query.needs() == null) {
            return new AskedQuestion(place.get(), asks, all, all, List.of(), page, size);
        }
        List<Ask> needs = asks.stream().filter(Ask::isNeed).toList();
        List<Question> each = asks.stream()
                .map(ask -> making.question(List.of(ask), 1, 1, Math.min(size, SIZE_OF_EACH)))
                .toList();
        Question several = needs.size() < 2 ? null : making.question(needs, 2, page, size);
        return new AskedQuestion(place.get(), asks, several, all, each, page, size);
    }

    /** Whether territories are asked for, all of the Region, or an address of which the house is not known. */
    boolean isForMoreThanAPoint() {
        return all.coverage().isSpread();
    }

    /** Whether it is asked who is open. */
    boolean isForATime() {
        return all.opening().wanted();
    }

    private static void check(ServicesQuery query, Wrong wrong) {
        if (query.service() != null && (query.q() != null || query.needs() != null)) {
            wrong.add("service", ParameterError.Code.NOT_ALLOWED, "service.and-words");
        }
        if (query.needs() == null) {
            return;
        }
        if (query.q() != null) {
            wrong.add("needs", ParameterError.Code.NOT_ALLOWED, "needs.and-q");
        }
        boolean tooLong = query.needs().values().stream().anyMatch(need -> need.length() > LONGEST);
        if (tooLong || query.needs().values().size() > MOST_NEEDS) {
            wrong.add("needs", ParameterError.Code.NOT_ALLOWED, "needs.too-many");
        }
    }

    private record Making(
            Coverage coverage,
            Map<Facet, List<String>> filters,
            List<UUID> services,
            Asked forWhom,
            Opening opening,
            Reach reach,
            int radius,
            Lang lang) {

        Question question(List<Ask> asks, int least, int page, int size) {
            List<Wish> wishes = asks.stream().map(Ask::wish).toList();
            return new Question(
                    coverage,
                    filters(asks),
                    services,
                    forWhom,
                    opening,
                    wishes,
                    least,
                    reach,
                    radius,
                    page,
                    size,
                    lang);
        }

        /** A language that stands among the words narrows as the filter would, unless the filter is set. */
        private Map<Facet, List<String>> filters(List<Ask> asks) {
            Map<Facet, List<String>> all = new EnumMap<>(Facet.class);
            all.putAll(filters);
            List<String> said = new ArrayList<>(asks.stream()
                    .flatMap(ask -> ask.reading().of(Kind.LANGUAGE))
                    .map(Reading.Part::language)
                    .distinct()
                    .toList());
            if (!said.isEmpty()) {
                all.putIfAbsent(Facet.LANGUAGE, said);
            }
            return all;
        }
    }
}
