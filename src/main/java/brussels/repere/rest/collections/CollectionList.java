package brussels.repere.rest.collections;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.collections.CollectionRows;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Lists what everybody may read, for a place if one is given. Safe for use by several threads. */
@ApplicationScoped
class CollectionList {

    private final CollectionRows collections;
    private final PlaceResolver places;
    private final RequestLanguage language;

    CollectionList(CollectionRows collections, PlaceResolver places, RequestLanguage language) {
        this.collections = collections;
        this.places = places;
        this.language = language;
    }

    /** @throws brussels.repere.rest.problem.ProblemException if the place is not understood */
    CollectionsAnswer answer(CollectionsQuery query, CoverageMap coverage) {
        TerritoryMap map = coverage.territory();
        SectorSet place = query.reference().isGiven() ? resolve(query, map).sectors() : null;
        Lang lang = language.get();
        List<CollectionSummary> listed = collections.listPublished().stream()
                .sorted(Comparator.comparing(collection -> place == null ? 0 : distance(collection, place, map)))
                .map(collection -> CollectionSummary.of(
                        collection, map, lang, place == null ? null : distance(collection, place, map) < 2))
                .toList();
        return new CollectionsAnswer(map.generation(), listed);
    }

    private Place resolve(CollectionsQuery query, TerritoryMap map) {
        ParameterErrors errors = new ParameterErrors();
        return places.resolve(map, query.reference(), errors).orElseThrow(errors::toProblem);
    }

    /** For a territory in which some of the place lies, for the whole Region, for another territory. */
    private static int distance(ServiceCollection collection, SectorSet place, TerritoryMap map) {
        TerritoryKey territory = collection.content().territory();
        if (territory == null) {
            return 1;
        }
        return map.find(territory).isPresent() && map.sectorsOf(territory).intersects(place) ? 0 : 2;
    }
}
