package brussels.repere.search.query;

import brussels.repere.geocoding.Place;
import brussels.repere.search.index.IndexFields;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.SortOrder;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes requests to the search engine that return of each hit only its id, its stamp and its area. */
public final class SearchRequestBuilder {

    private static final String ENGINE_TIMEOUT = "5s";

    private SearchRequestBuilder() {}

    /** Requests the hits of one page in the order of the question, and the exact number of all hits. */
    public static ObjectNode build(ObjectNode query, SearchQuestion question, Page page) {
        ObjectNode request = build(query, page.size());
        request.put("from", page.offset()).put("track_total_hits", true);
        request.set("sort", sortOrder(question));
        // By distance the score stands no longer first among the values of a hit: it is asked for itself.
        request.put("track_scores", isByDistance(question));
        return request;
    }

    /** Requests the hits with the best scores; hits of the same score come in no particular order. */
    public static ObjectNode build(ObjectNode query, int size) {
        ObjectNode request = QueryClauses.object("query", query);
        request.put("size", size).put("timeout", ENGINE_TIMEOUT);
        // Columns only: the engine takes longer to unpack the stored fields of a hit than to find it.
        request.put("_source", false).put("stored_fields", "_none_");
        request.putArray("docvalue_fields")
                .add(IndexFields.TIE_BREAKER)
                .add(IndexFields.AREA)
                .add(IndexFields.STAMP);
        return request;
    }

    private static boolean isByDistance(SearchQuestion question) {
        return question.sort() == SortOrder.distance
                && question.coverage().place().point() != null;
    }

    /**
     * Orders by {@link Ranking}, then by distance (or the other way round, if the question asks for that), then by freshness; the id
     * comes last, so that the same question always has the same order. A hit returns the values by which it was ordered, its score
     * first: asking for the score as well would make the engine search twice.
     */
    private static ArrayNode sortOrder(SearchQuestion question) {
        ArrayNode order = QueryClauses.array();
        Place.Point point = question.coverage().place().point();
        if (point != null) {
            ObjectNode distance = QueryClauses.object(IndexFields.POINT, QueryClauses.point(point.lat(), point.lon()));
            order.add(QueryClauses.object("_geo_distance", distance.put("order", "asc")));
        }
        order.insert(isByDistance(question) ? 1 : 0, "_score");
        ObjectNode verified = QueryClauses.object("order", QueryClauses.text("desc"));
        order.add(QueryClauses.object(IndexFields.VERIFIED, verified.put("missing", "_last")));
        order.add(IndexFields.TIE_BREAKER);
        return order;
    }
}
