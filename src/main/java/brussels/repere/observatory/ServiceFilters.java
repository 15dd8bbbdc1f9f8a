package brussels.repere.observatory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.search.plan.NamedFilter;
import brussels.repere.search.query.PostFilter;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.SortOrder;
import brussels.repere.search.question.VisitTime;
import brussels.repere.text.Lang;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Finds the services that are counted, by the filters that a search would make of the same question. */
final class ServiceFilters {

    private static final int NO_RADIUS = 0;

    private ServiceFilters() {}

    static RoaringBitmap find(SearchFilters filters, ObservedData data, BrusselsClock clock) {
        CoverageMap map = data.coverage();
        Place region = Place.of(
                map.territory(),
                map.territory().list(Level.REGION).stream().map(Territory::key).toList());
        SearchQuestion question = new SearchQuestion(
                map.coverageOf(region),
                Reach.serving,
                NO_RADIUS,
                filters,
                VisitTime.at(clock.now(), false),
                List.of(),
                1,
                SortOrder.order,
                new Page(1, 1),
                Lang.DEFAULT);
        return data.find(new PostFilter(question, clock.month(), null)
                .toPlan().stream().map(NamedFilter::passing).toList());
    }
}
