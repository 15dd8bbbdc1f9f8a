package brussels.repere.search.index;

import brussels.repere.search.plan.CountRequest;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.NamedFilter;
import brussels.repere.search.plan.ScoredQuery;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SortKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.LineString;

/** Writes plans in the query language of the search engine; nothing else of this application writes that language. */
final class IndexRequestWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ENGINE_TIMEOUT = "5s";

    private IndexRequestWriter() {}

    /** Requests of each hit only its id, its stamp and its area, and the exact number of all hits. */
    static ObjectNode write(SearchPlan plan) {
        ObjectNode request = object("query", write(plan.query()));
        request.put("from", plan.window().offset()).put("size", plan.window().size());
        request.put("timeout", ENGINE_TIMEOUT).put("track_total_hits", true);
        // Columns only: the engine takes longer to unpack the stored fields of a hit than to find it.
        request.put("_source", false).put("stored_fields", "_none_");
        request.putArray("docvalue_fields")
                .add(IndexFields.TIE_BREAKER)
                .add(SearchField.AREA.indexName())
                .add(IndexFields.STAMP);
        request.set("sort", array(plan.order(), IndexRequestWriter::write));
        // A hit returns the values by which it was ordered. Where its score stands first among them, asking for the
        // score as well would
        // make the engine search twice.
        request.put("track_scores", !(plan.order().get(0) instanceof SortKey.ByScore));
        if (!plan.filters().isEmpty()) {
            request.set("post_filter", allOf(listFilters(plan, null)));
        }
        if (!plan.counts().isEmpty()) {
            ObjectNode aggregations = request.putObject("aggs");
            plan.counts().forEach(count -> aggregations.set(count.name(), write(count, plan)));
        }
        return request;
    }

    /** Requests the record of each document that has one of these ids. */
    static ObjectNode writeRecordsRequest(Collection<String> ids) {
        ObjectNode request = object("query", ids(ids));
        request.put("size", ids.size());
        request.putArray("_source").add(IndexFields.RECORD);
        request.putArray("docvalue_fields").add(IndexFields.STAMP);
        return request;
    }

    /** @param keepAlive how long the engine keeps the scroll for the page after it, such as {@code 2m} */
    static ObjectNode writeNextPageRequest(String scrollId, String keepAlive) {
        return JSON.objectNode().put("scroll", keepAlive).put("scroll_id", scrollId);
    }

    static ObjectNode writeScrollEnd(String scrollId) {
        return object("scroll_id", array(List.of(scrollId), JSON::textNode));
    }

    private static ObjectNode write(CountRequest count, SearchPlan plan) {
        List<ObjectNode> others = listFilters(plan, count.leftAside());
        if (count.counted() instanceof CountRequest.Matches matches) {
            others.add(write(matches.filter()));
            return object("filter", allOf(others));
        }
        ObjectNode values = count.counted() instanceof CountRequest.Values of ? writeValues(of) : writeBands(count);
        if (plan.filters().isEmpty()) {
            return values;
        }
        ObjectNode filtered = object("filter", others.isEmpty() ? matchAll() : allOf(others));
        filtered.set("aggs", object(IndexResponse.FILTERED_VALUES, values));
        return filtered;
    }

    private static ObjectNode writeValues(CountRequest.Values values) {
        ObjectNode terms = object("field", JSON.textNode(values.field().indexName()));
        return object("terms", terms.put("size", values.max()));
    }

    private static ObjectNode writeBands(CountRequest count) {
        ObjectNode bands = JSON.objectNode();
        ((CountRequest.Bands) count.counted()).filters().forEach((name, filter) -> bands.set(name, write(filter)));
        return object("filters", object("filters", bands));
    }

    private static List<ObjectNode> listFilters(SearchPlan plan, String leftAside) {
        List<ObjectNode> filters = new ArrayList<>();
        for (NamedFilter filter : plan.filters()) {
            if (filter.code() == null || !filter.code().equals(leftAside)) {
                filters.add(write(filter.passing()));
            }
        }
        return filters;
    }

    private static JsonNode write(SortKey key) {
        if (key instanceof SortKey.ByDistance distance) {
            ObjectNode from = object(
                    SearchField.POINT.indexName(),
                    point(distance.point().lat(), distance.point().lon()));
            return object("_geo_distance", from.put("order", "asc"));
        }
        if (key instanceof SortKey.ByFreshness) {
            ObjectNode latest = JSON.objectNode().put("order", "desc").put("missing", "_last");
            return object(SearchField.VERIFIED.indexName(), latest);
        }
        return JSON.textNode(key instanceof SortKey.ByScore ? "_score" : IndexFields.TIE_BREAKER);
    }

    private static ObjectNode write(ScoredQuery scoring) {
        if (scoring instanceof ScoredQuery.Constant constant) {
            ObjectNode all = object("filter", write(constant.filter()));
            return object("constant_score", all.put("boost", constant.score()));
        }
        if (scoring instanceof ScoredQuery.BestOf best) {
            return best.options().isEmpty()
                    ? matchNone()
                    : object("dis_max", object("queries", array(best.options(), IndexRequestWriter::write)));
        }
        ScoredQuery.SumOf sum = (ScoredQuery.SumOf) scoring;
        ObjectNode bool = JSON.objectNode();
        putUnlessEmpty(bool, "must", array(sum.required(), IndexRequestWriter::write));
        putUnlessEmpty(bool, "should", array(sum.optional(), IndexRequestWriter::write));
        putUnlessEmpty(bool, "filter", array(sum.filters(), IndexRequestWriter::write));
        if (sum.minOptional() > 0) {
            bool.put("minimum_should_match", sum.minOptional());
        }
        return object("bool", bool);
    }

    private static ObjectNode write(Filter filter) {
        if (filter instanceof Filter.OneOf one) {
            return one.values().size() == 1
                    ? field("term", one.field(), JSON.textNode(one.values().get(0)))
                    : field("terms", one.field(), array(one.values(), JSON::textNode));
        }
        if (filter instanceof Filter.WithId with) {
            return ids(with.ids().stream().map(Object::toString).toList());
        }
        if (filter instanceof Filter.StartsWith starts) {
            return field("prefix", starts.field(), JSON.textNode(starts.beginning()));
        }
        if (filter instanceof Filter.Resembles resembles) {
            ObjectNode fuzzy = JSON.objectNode().put("value", resembles.word());
            return field(
                    "fuzzy",
                    resembles.field(),
                    fuzzy.put("fuzziness", resembles.maxEdits()).put("prefix_length", 1));
        }
        if (filter instanceof Filter.Between between) {
            ObjectNode bounds = JSON.objectNode();
            putBound(bounds, "gt", between.from());
            putBound(bounds, "lt", between.to());
            return field("range", between.field(), bounds);
        }
        if (filter instanceof Filter.HasValue has) {
            return object("exists", object("field", JSON.textNode(has.field().indexName())));
        }
        return filter instanceof Filter.Near || filter instanceof Filter.InsideRing
                ? writeWhere(filter)
                : writeCombination(filter);
    }

    private static ObjectNode writeWhere(Filter filter) {
        if (filter instanceof Filter.Near near) {
            ObjectNode circle = object(
                    SearchField.POINT.indexName(),
                    point(near.point().lat(), near.point().lon()));
            return object("geo_distance", circle.put("distance", near.metres() + "m"));
        }
        LineString ring = ((Filter.InsideRing) filter).ring();
        ObjectNode shape = object("shape", polygon(ring));
        return field("geo_shape", SearchField.POINT, shape.put("relation", "intersects"));
    }

    private static ObjectNode writeCombination(Filter filter) {
        if (filter instanceof Filter.AllOf all) {
            return all.conditions().isEmpty()
                    ? matchAll()
                    : allOf(all.conditions().stream()
                            .map(IndexRequestWriter::write)
                            .toList());
        }
        if (filter instanceof Filter.AtLeast some) {
            ObjectNode should = object("should", array(some.conditions(), IndexRequestWriter::write));
            return object("bool", should.put("minimum_should_match", some.count()));
        }
        if (filter instanceof Filter.Not not) {
            return object("bool", object("must_not", write(not.condition())));
        }
        return filter instanceof Filter.Everything ? matchAll() : matchNone();
    }

    private static ObjectNode allOf(List<ObjectNode> filters) {
        return filters.size() == 1 ? filters.get(0) : object("bool", object("filter", array(filters, all -> all)));
    }

    private static ObjectNode ids(Collection<String> ids) {
        return object("ids", object("values", array(ids, JSON::textNode)));
    }

    private static ObjectNode matchAll() {
        return object("match_all", JSON.objectNode());
    }

    private static ObjectNode matchNone() {
        return object("match_none", JSON.objectNode());
    }

    private static ObjectNode point(double lat, double lon) {
        return JSON.objectNode().put("lat", lat).put("lon", lon);
    }

    /** A ring as GeoJSON has it: closed, longitude first. The engine refuses one in which a corner stands twice in a row. */
    private static ObjectNode polygon(LineString ring) {
        Coordinate[] corners = CoordinateArrays.removeRepeatedPoints(ring.getCoordinates());
        ArrayNode positions = array(
                Arrays.asList(corners), corner -> JSON.arrayNode().add(corner.x).add(corner.y));
        ObjectNode polygon = JSON.objectNode().put("type", "polygon");
        polygon.set("coordinates", JSON.arrayNode().add(positions));
        return polygon;
    }

    private static void putBound(ObjectNode bounds, String operator, Filter.Bound bound) {
        if (bound != null) {
            bounds.put(bound.inclusive() ? operator + "e" : operator, bound.value());
        }
    }

    private static void putUnlessEmpty(ObjectNode object, String name, ArrayNode items) {
        if (!items.isEmpty()) {
            object.set(name, items);
        }
    }

    private static ObjectNode field(String kind, SearchField field, JsonNode value) {
        return object(kind, object(field.indexName(), value));
    }

    private static ObjectNode object(String name, JsonNode value) {
        ObjectNode object = JSON.objectNode();
        object.set(name, value);
        return object;
    }

    private static <T> ArrayNode array(Collection<T> items, Function<? super T, ? extends JsonNode> writer) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(item -> array.add(writer.apply(item)));
        return array;
    }
}
