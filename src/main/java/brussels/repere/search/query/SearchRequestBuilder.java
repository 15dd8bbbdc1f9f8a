package brussels.repere.search.query;

import brussels.repere.geocoding.Place;
import brussels.repere.search.index.IndexFields;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request to the search engine for hits in their order, of which it tells no more than who they are. */
public final class SearchRequestBuilder {

    private static final String ENGINE_TIMEOUT = "5s";

    private SearchRequestBuilder() {}

    public static ObjectNode build(ObjectNode query, SearchQuestion question, int from, int size) {
        ObjectNode request = build(query, size);
        request.put("from", from).put("track_total_hits", true);
        request.set("sort", sortOrder(question));
        return request;
    }

    /** Those with the best scores, in no matter which order where they have the same. */
    public static ObjectNode build(ObjectNode query, int size) {
        ObjectNode request = QueryClauses.object("query", query);
        request.put("size", size).put("timeout", ENGINE_TIMEOUT);
        // From the columns alone: to unpack stored fields of each hit takes longer than to find it.
        request.put("_source", false).put("stored_fields", "_none_");
        request.putArray("docvalue_fields")
                .add(IndexFields.TIE_BREAKER)
                .add(IndexFields.AREA)
                .add(IndexFields.STAMP);
        return request;
    }

    /**
     * {@link Ranking}, then distance, then freshness; the id last, so that the same question has the same order. A hit tells by
     * what it was ordered, its score first; to ask for the score beside an order lets the engine search twice.
     */
    private static ArrayNode sortOrder(SearchQuestion question) {
        ArrayNode order = QueryClauses.array();
        order.add("_score");
        Place.Point point = question.coverage().place().point();
        if (point != null) {
            ObjectNode distance = QueryClauses.object(IndexFields.POINT, QueryClauses.point(point.lat(), point.lon()));
            order.add(QueryClauses.object("_geo_distance", distance.put("order", "asc")));
        }
        ObjectNode verified = QueryClauses.object("order", QueryClauses.text("desc"));
        order.add(QueryClauses.object(IndexFields.VERIFIED, verified.put("missing", "_last")));
        order.add(IndexFields.TIE_BREAKER);
        return order;
    }
}
