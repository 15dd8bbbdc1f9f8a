package brussels.repere.search.query;

import brussels.repere.geocoding.Place;
import brussels.repere.search.plan.GeoPoint;
import brussels.repere.search.plan.SortKey;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.SortOrder;
import java.util.ArrayList;
import java.util.List;

/** Says by what hits are ordered. */
public final class ResultOrder {

    private ResultOrder() {}

    /**
     * Returns the order of a question: by {@link Ranking}, then by distance (or the other way round, if the question asks for that),
     * then by freshness.
     */
    public static List<SortKey> of(SearchQuestion question) {
        List<SortKey> order = new ArrayList<>();
        order.add(new SortKey.ByScore());
        Place.Point point = question.coverage().place().point();
        if (point != null) {
            order.add(
                    question.sort() == SortOrder.distance ? 0 : 1,
                    new SortKey.ByDistance(new GeoPoint(point.lat(), point.lon())));
        }
        order.add(new SortKey.ByFreshness());
        order.add(new SortKey.ById());
        return order;
    }

    /** Returns the order of what has a score and nothing else. */
    public static List<SortKey> byScore() {
        return List.of(new SortKey.ByScore(), new SortKey.ById());
    }
}
