package brussels.repere.rest.services.request;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.geocoding.Place;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.VisitTime;
import brussels.repere.text.Lang;
import brussels.repere.understanding.Reading;
import brussels.repere.understanding.Reading.Kind;
import brussels.repere.understanding.TextReader;
import java.time.ZonedDateTime;
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
public record ResolvedSearch(
        Place place,
        List<ParsedNeed> parsedNeeds,
        SearchQuestion mainQuestion,
        SearchQuestion anyNeedQuestion,
        List<SearchQuestion> needQuestions,
        int page,
        int size) {

    private static final int DEFAULT_SIZE = 20;
    /** Of each of several needs: as many as a person reads beside the others. */
    private static final int MAX_SIZE_PER_NEED = 5;

    private static final int MAX_RESULT_WINDOW = 10_000;
    private static final int MAX_NEEDS = 8;
    private static final int MAX_NEED_LENGTH = 200;

    /** The map that it was resolved with. */
    public CoverageMap coverage() {
        return anyNeedQuestion.coverage().map();
    }

    public static ResolvedSearch of(
            ServicesQuery query,
            PlaceResolver asked,
            TextReader reader,
            CoverageMap map,
            Taxonomy taxonomy,
            Lang lang,
            ZonedDateTime now) {
        ParameterErrors wrong = new ParameterErrors();
        checkWords(query, wrong);
        wrong.throwIfAny();
        List<ParsedNeed> asks = ParsedNeed.parseAll(query, reader, taxonomy);
        List<Reading> readings = asks.stream().map(ParsedNeed::reading).toList();
        Optional<Place> place = new PlaceParser(asked, map.territory(), wrong).parse(query, readings);
        FilterParser narrowed = new FilterParser(taxonomy, map.territory(), wrong);
        Map<Facet, List<String>> filters = narrowed.parseFacets(query);
        EligibilityCriteria forWhom = narrowed.parseEligibility(query);
        List<UUID> services = narrowed.parseServices(query);
        VisitTime opening = new OpeningParser(now, wrong).parse(query);
        int page = Objects.requireNonNullElse(query.page(), 1);
        int size = Objects.requireNonNullElse(query.size(), DEFAULT_SIZE);
        if ((long) page * size > MAX_RESULT_WINDOW) {
            wrong.addNotAllowed("page", "page.too-far");
        }
        wrong.throwIfAny();
        int radius = Objects.requireNonNullElse(
                query.radius(), place.orElseThrow().point() == null ? 0 : SearchQuestion.DEFAULT_RADIUS_METRES);
        PlaceCoverage coverage = map.of(place.orElseThrow());
        Reach reach = Objects.requireNonNullElse(query.reach(), Reach.all);
        QuestionBuilder making =
                new QuestionBuilder(coverage, filters, services, forWhom, opening, reach, radius, lang);
        SearchQuestion all = making.build(asks, 1, page, size);
        if (query.needs() == null) {
            return new ResolvedSearch(place.get(), asks, all, all, List.of(), page, size);
        }
        List<ParsedNeed> needs = asks.stream().filter(ParsedNeed::hasKnownNeed).toList();
        List<SearchQuestion> each = asks.stream()
                .map(ask -> making.build(List.of(ask), 1, 1, Math.min(size, MAX_SIZE_PER_NEED)))
                .toList();
        SearchQuestion several = needs.size() < 2 ? null : making.build(needs, 2, page, size);
        return new ResolvedSearch(place.get(), asks, several, all, each, page, size);
    }

    /** Whether territories are asked for, all of the Region, or an address of which the house is not known. */
    public boolean isSpread() {
        return anyNeedQuestion.coverage().isPlaceAnArea();
    }

    /** Whether it is asked who is open. */
    public boolean hasOpeningTime() {
        return anyNeedQuestion.visitTime().excludesClosed();
    }

    private static void checkWords(ServicesQuery query, ParameterErrors wrong) {
        if (query.service() != null && (query.q() != null || query.needs() != null)) {
            wrong.addNotAllowed("service", "service.and-words");
        }
        if (query.needs() == null) {
            return;
        }
        if (query.q() != null) {
            wrong.addNotAllowed("needs", "needs.and-q");
        }
        boolean tooLong = query.needs().values().stream().anyMatch(need -> need.length() > MAX_NEED_LENGTH);
        if (tooLong || query.needs().values().size() > MAX_NEEDS) {
            wrong.addNotAllowed("needs", "needs.too-many");
        }
    }

    private record QuestionBuilder(
            PlaceCoverage coverage,
            Map<Facet, List<String>> filters,
            List<UUID> services,
            EligibilityCriteria forWhom,
            VisitTime opening,
            Reach reach,
            int radius,
            Lang lang) {

        SearchQuestion build(List<ParsedNeed> asks, int least, int page, int size) {
            List<SearchIntent> wishes = asks.stream().map(ParsedNeed::intent).toList();
            return new SearchQuestion(
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
        private Map<Facet, List<String>> filters(List<ParsedNeed> asks) {
            Map<Facet, List<String>> all = new EnumMap<>(Facet.class);
            all.putAll(filters);
            List<String> said = new ArrayList<>(asks.stream()
                    .flatMap(ask -> ask.reading().partsOf(Kind.LANGUAGE))
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
