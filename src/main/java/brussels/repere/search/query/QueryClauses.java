package brussels.repere.search.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Clauses in the query language of the search engine. */
public final class QueryClauses {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private QueryClauses() {}

    public static ObjectNode object(String name, JsonNode value) {
        ObjectNode object = JSON.objectNode();
        object.set(name, value);
        return object;
    }

    public static ObjectNode object() {
        return JSON.objectNode();
    }

    public static JsonNode text(String value) {
        return JSON.textNode(value);
    }

    static ArrayNode array() {
        return JSON.arrayNode();
    }

    static ArrayNode array(Collection<? extends JsonNode> items) {
        return JSON.arrayNode().addAll(items);
    }

    public static ObjectNode terms(String field, Collection<String> values) {
        ArrayNode alternatives = JSON.arrayNode();
        values.forEach(alternatives::add);
        return object("terms", object(field, alternatives));
    }

    public static ObjectNode term(String field, String value) {
        return object("term", object(field, JSON.textNode(value)));
    }

    static ObjectNode ids(Collection<UUID> ids) {
        ArrayNode values = JSON.arrayNode();
        ids.forEach(id -> values.add(id.toString()));
        return object("ids", object("values", values));
    }

    public static ObjectNode prefix(String field, String beginning) {
        return object("prefix", object(field, text(beginning)));
    }

    static ObjectNode exists(String field) {
        return object("exists", object("field", JSON.textNode(field)));
    }

    public static ObjectNode matchAll() {
        return object("match_all", object());
    }

    static ObjectNode matchNone() {
        return object("match_none", object());
    }

    static ObjectNode point(double lat, double lon) {
        return JSON.objectNode().put("lat", lat).put("lon", lon);
    }

    static ObjectNode greaterThan(String field, double value) {
        return object("range", object(field, JSON.objectNode().put("gt", value)));
    }

    /** Matches values between two bounds, inclusive; a bound that is null does not limit. */
    static ObjectNode range(String field, Double minimum, Double maximum) {
        ObjectNode bounds = JSON.objectNode();
        if (minimum != null) {
            bounds.put("gte", minimum);
        }
        if (maximum != null) {
            bounds.put("lte", maximum);
        }
        return object("range", object(field, bounds));
    }

    /** Matches what all of the filters match, without a score. */
    public static ObjectNode allOf(Collection<ObjectNode> filters) {
        return filters.size() == 1 ? filters.iterator().next() : object("bool", object("filter", array(filters)));
    }

    /** Matches what at least one clause matches; the scores of those that match add up. */
    static ObjectNode anyOf(Collection<ObjectNode> clauses) {
        return switch (clauses.size()) {
            case 0 -> matchNone();
            case 1 -> clauses.iterator().next();
            default -> object("bool", object("should", array(clauses)));
        };
    }

    /** Matches what at least so many clauses match; the scores of those that match add up. */
    static ObjectNode atLeast(int count, Collection<ObjectNode> clauses) {
        ObjectNode should = object("should", array(clauses));
        should.put("minimum_should_match", count);
        return object("bool", should);
    }

    /** Matches what at least one clause matches; only the best score counts. */
    public static ObjectNode bestOf(Collection<ObjectNode> clauses) {
        return switch (clauses.size()) {
            case 0 -> matchNone();
            case 1 -> clauses.iterator().next();
            default -> object("dis_max", object("queries", array(clauses)));
        };
    }

    static ObjectNode not(ObjectNode filter) {
        return object("bool", object("must_not", filter));
    }

    /** Matches what the first clause matches, and adds the scores of the optional ones that match too. */
    static ObjectNode withOptional(ObjectNode must, List<ObjectNode> optional) {
        if (optional.isEmpty()) {
            return must;
        }
        ObjectNode bool = object("must", must);
        bool.set("should", array(optional));
        return object("bool", bool);
    }

    /** Gives everything that a filter matches the same score. */
    public static ObjectNode constantScore(ObjectNode filter, float score) {
        ObjectNode constant = object("filter", filter);
        constant.put("boost", score);
        return object("constant_score", constant);
    }
}
