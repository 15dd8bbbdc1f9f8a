package brussels.repere.rest.orientation;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.orientation.choice.DoorChooser;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.understanding.reading.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Reads the body of a request into a situation. The place and the person are read as for a search. Safe for use by several threads. */
@ApplicationScoped
class SituationResolver {

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
                new PersonReader(query, readings, taxonomy).read(question.filters()),
                question.visitTime(),
                parsedWishes,
                language.get());
        return new ResolvedSituation(
                situation,
                needs.listPossible(search.parsedNeeds(), found),
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
}
