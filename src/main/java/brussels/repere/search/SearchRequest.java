package brussels.repere.search;

import brussels.repere.geocoding.Place;
import brussels.repere.search.index.ServiceFields;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request to the search engine for hits in their order, of which it tells no more than who they are. */
final class SearchRequest {

    private static final String PATIENCE = "5s";

    private SearchRequest() {}

    static ObjectNode of(ObjectNode query, Question question, int from, int size) {
        ObjectNode request = of(query, size);
        request.put("from", from).put("track_total_hits", true);
        request.set("sort", order(question));
        return request;
    }

    /** Those with the best scores, in no matter which order where they have the same. */
    static ObjectNode of(ObjectNode query, int size) {
        ObjectNode request = Clauses.object("query", query);
        request.put("size", size).put("timeout", PATIENCE);
        // From the columns alone: to unpack stored fields of each hit takes longer than to find it.
        request.put("_source", false).put("stored_fields", "_none_");
        request.putArray("docvalue_fields")
                .add(ServiceFields.TIE)
                .add(ServiceFields.AREA)
                .add(ServiceFields.STAMP);
        return request;
    }

    /**
     * {@link Ranking}, then distance, then freshness; the id last, so that the same question has the same order. A hit tells by
     * what it was ordered, its score first; to ask for the score beside an order lets the engine search twice.
     */
    private static ArrayNode order(Question question) {
        ArrayNode order = Clauses.array();
        order.add("_score");
        Place.Point point = question.coverage().place().point();
        if (point != null) {
            ObjectNode distance = Clauses.object(ServiceFields.POINT, Clauses.point(point.lat(), point.lon()));
            order.add(Clauses.object("_geo_distance", distance.put("order", "asc")));
        }
        ObjectNode verified = Clauses.object("order", Clauses.text("desc"));
        order.add(Clauses.object(ServiceFields.VERIFIED, verified.put("missing", "_last")));
        order.add(ServiceFields.TIE);
        return order;
    }
}
