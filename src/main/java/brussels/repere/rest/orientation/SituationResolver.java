package brussels.repere.rest.orientation;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.orientation.candidates.InsurerMembership;
import brussels.repere.orientation.choice.DoorChooser;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.orientation.situation.SituationPerson;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.text.FoldedText;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the body of a request into a situation. The place and the person are read as for a search. Safe for use by several threads. */
@ApplicationScoped
class SituationResolver {

    private static final String HOUSEBOUND = "housebound";

    private final SearchResolver searches;
    private final CurrentTaxonomy taxonomies;
    private final RequestLanguage language;

    SituationResolver(SearchResolver searches, CurrentTaxonomy taxonomies, RequestLanguage language) {
        this.searches = searches;
        this.taxonomies = taxonomies;
        this.language = language;
    }

    /** @throws ProblemException with all errors of the body, if there are any */
    ResolvedSituation resolve(OrientationQuery query, CoverageMap map) {
        ParameterErrors errors = new ParameterErrors();
        if (query.countWays() == 0) {
            errors.add("text", ParameterError.Code.MISSING, "orientation.missing");
        } else if (query.countWays() > 1) {
            errors.addNotAllowed("text", "orientation.one");
        }
        WishesParser wishes = new WishesParser(errors);
        var parsedWishes = wishes.parse(query);
        errors.throwIfAny();
        Taxonomy taxonomy = taxonomies.get();
        ServicesQuery asSearch = query.toSearch();
        ResolvedSearch search = searches.resolve(asSearch, map, DoorChooser.MAX_NEEDS, "needs.too-many-doors");
        List<Reading> readings =
                search.parsedNeeds().stream().map(ParsedNeed::reading).toList();
        List<String> distress = Stream.concat(
                        readings.stream().flatMap(reading -> reading.distress().stream()),
                        query.reading() == null || query.reading().distress() == null
                                ? Stream.empty()
                                : query.reading().distress().stream())
                .distinct()
                .toList();
        SituationNeeds needs = new SituationNeeds(taxonomy, distress, language.get());
        List<SituationNeed> found = needs.list(search.parsedNeeds());
        SearchQuestion question = search.anyNeedQuestion();
        Situation situation = new Situation(
                question.coverage(),
                found.stream().limit(DoorChooser.MAX_NEEDS).toList(),
                person(query, question.filters(), readings, taxonomy),
                question.visitTime(),
                parsedWishes,
                language.get());
        return new ResolvedSituation(
                situation,
                asSearch,
                search,
                search.parsedNeeds().stream()
                        .filter(need -> !need.isTerm())
                        .flatMap(need -> need.reading().parts().stream())
                        .toList(),
                distress,
                query.needs() == null ? List.of() : SituationNeeds.listNotUnderstood(search.parsedNeeds()),
                found.stream()
                        .skip(DoorChooser.MAX_NEEDS)
                        .map(SituationNeed::text)
                        .toList());
    }

    private static SituationPerson person(
            OrientationQuery query, SearchFilters filters, List<Reading> readings, Taxonomy taxonomy) {
        List<Double> ages = query.listAges().isEmpty()
                ? values(readings, Kind.AGE).map(Double::valueOf).distinct().toList()
                : query.listAges();
        Set<DeliveryMode> modes = new LinkedHashSet<>(DeliveryMode.list(filters.valuesOf(Facet.MODE)));
        boolean housebound = values(readings, Kind.STATUS).anyMatch(HOUSEBOUND::equals)
                || query.reading() != null && query.reading().statusCodes().contains(HOUSEBOUND);
        if (housebound) {
            modes.add(DeliveryMode.AT_HOME);
        }
        String words = Stream.of(query.text(), query.insurer())
                .filter(Objects::nonNull)
                .reduce("", (one, other) -> one + " " + other);
        EligibilityCriteria terms = filters.eligibility();
        return new SituationPerson(
                ages,
                new EligibilityCriteria(null, terms.audiences(), terms.costs(), terms.appointments()),
                filters.valuesOf(Facet.LANGUAGE),
                List.copyOf(modes),
                InsurerMembership.findIn(words),
                refusedTerms(query, readings, taxonomy),
                refusedNames(query, readings));
    }

    private static Stream<String> values(List<Reading> readings, Kind kind) {
        return readings.stream()
                .flatMap(reading -> reading.partsOf(kind))
                .filter(Reading.Part::isSure)
                .map(Reading.Part::value);
    }

    private static Set<String> refusedTerms(OrientationQuery query, List<Reading> readings, Taxonomy taxonomy) {
        Set<String> refused = new HashSet<>();
        Stream.concat(
                        readings.stream()
                                .flatMap(reading -> reading.partsOf(Kind.REFUSED))
                                .flatMap(part -> part.meanings().stream())
                                .map(NeedMeaning::termId)
                                .filter(Objects::nonNull),
                        query.reading() == null ? Stream.empty() : query.reading().listRefused().stream())
                .forEach(term -> refused.addAll(taxonomy.withDescendants(term)));
        return refused;
    }

    private static List<String> refusedNames(OrientationQuery query, List<Reading> readings) {
        return Stream.concat(
                        readings.stream()
                                .flatMap(reading -> reading.partsOf(Kind.REFUSED))
                                .map(Reading.Part::text),
                        query.reading() == null ? Stream.empty() : query.reading().listRefusedWords().stream())
                .map(text -> FoldedText.fold(text)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
