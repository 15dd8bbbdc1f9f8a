package brussels.repere.rest.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.exchange.hsds.HsdsListing.FoundServices;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.request.ServicesQueryBuilder;
import brussels.repere.rest.territory.PlaceReference;
import brussels.repere.search.HitCursor;
import brussels.repere.search.SearchHit;
import brussels.repere.search.ServiceSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches by words as {@code /services} does, so that one word finds the same here and there. Safe for use by several
 * threads.
 */
@ApplicationScoped
class HsdsWordSearch {

    /** The farthest that may be asked for: of services near a place, the other filters of a list say which are meant. */
    private static final int RADIUS_METRES = 10_000;

    private final SearchResolver resolver;
    private final ServiceSearch search;

    HsdsWordSearch(SearchResolver resolver, ServiceSearch search) {
        this.resolver = resolver;
        this.search = search;
    }

    /**
     * Finds all services that the words find.
     *
     * @param place that is asked about beside the words; where none is given, they may name one
     * @throws ProblemException if words that only the search engine knows cannot be searched at the moment
     */
    FoundServices find(String words, PlaceReference place, CoverageMap map) {
        ServicesQuery query = query(words, place);
        try (HitCursor hits = search.searchAll(resolver.resolve(query, map).mainQuestion())) {
            if (hits.answer().caveats().wordsLeftOut()) {
                throw new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE);
            }
            List<ListedService> found = new ArrayList<>();
            for (List<SearchHit> batch = hits.nextBatch(); !batch.isEmpty(); batch = hits.nextBatch()) {
                batch.forEach(hit -> found.add(hit.service()));
            }
            return new FoundServices(hits.answer().generation(), found);
        }
    }

    private static ServicesQuery query(String words, PlaceReference place) {
        Integer radius = place.isGiven() ? RADIUS_METRES : null;
        return new ServicesQueryBuilder()
                .lat(place.lat())
                .lon(place.lon())
                .place(place.place())
                .q(words)
                .radius(radius)
                .build();
    }
}
