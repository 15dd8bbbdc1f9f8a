package brussels.repere.rest.collections;

import brussels.repere.coverage.Certainty;
import brussels.repere.directory.collections.CollectionRows;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.search.SearchHit;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.VisitTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the published collections that hold services for some needs at a place. Safe for use by several threads. */
@ApplicationScoped
public class FittingCollections {

    private final CollectionRows collections;
    private final CollectionServices services;
    private final LimitedSearch search;

    FittingCollections(CollectionRows collections, CollectionServices services, LimitedSearch search) {
        this.collections = collections;
        this.services = services;
        this.search = search;
    }

    /**
     * A collection that fits.
     *
     * @param fitting how many of its services offer one of the needs and serve the place, or may serve it
     */
    public record Fitting(CollectionSummary collection, int fitting) {}

    /**
     * Finds those in which a service offers one of the needs, or what is below it, and serves the place or may serve it; those of which
     * most do first.
     *
     * @param question of which the place is asked, and nothing else
     * @param most of so many at most
     */
    public List<Fitting> find(SearchQuestion question, Collection<String> needs, int most) {
        SearchQuestion ofNeeds = ofNeeds(question, needs);
        TerritoryMap map = question.coverage().map().territory();
        return collections.listPublished().stream()
                .map(collection -> new Fitting(
                        CollectionSummary.of(collection, map, question.lang(), null), count(collection, ofNeeds)))
                .filter(found -> found.fitting() > 0)
                .sorted(Comparator.comparing((Fitting found) -> -found.fitting())
                        .thenComparing(found -> found.collection().slug()))
                .limit(most)
                .toList();
    }

    private static SearchQuestion ofNeeds(SearchQuestion question, Collection<String> needs) {
        return new SearchQuestion(
                question.coverage(),
                question.reach(),
                question.radius(),
                new SearchFilters(Map.of(Facet.CATEGORY, List.copyOf(needs)), List.of(), EligibilityCriteria.NONE),
                VisitTime.at(question.visitTime().at(), false),
                List.of(),
                1,
                question.sort(),
                new Page(1, 1),
                question.lang());
    }

    private int count(ServiceCollection collection, SearchQuestion question) {
        List<UUID> open = CollectionServices.listOpen(services.read(collection).values());
        return (int) search.find(question, open).hits().values().stream()
                .filter(FittingCollections::serves)
                .count();
    }

    private static boolean serves(SearchHit hit) {
        return hit.certainty() == Certainty.CERTAIN || hit.certainty() == Certainty.POSSIBLE;
    }
}
