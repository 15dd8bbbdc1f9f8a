package brussels.repere.search.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Clauses of a query, in the words of the search engine. */
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

    static ArrayNode array(Collection<? extends JsonNode> all) {
        return JSON.arrayNode().addAll(all);
    }

    public static ObjectNode terms(String field, Collection<String> values) {
        ArrayNode any = JSON.arrayNode();
        values.forEach(any::add);
        return object("terms", object(field, any));
    }

    public static ObjectNode term(String field, String value) {
        return object("term", object(field, JSON.textNode(value)));
    }

    static ObjectNode ids(Collection<UUID> ids) {
        ArrayNode any = JSON.arrayNode();
        ids.forEach(id -> any.add(id.toString()));
        return object("ids", object("values", any));
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

    static ObjectNode atMost(String field, int most) {
        return object("range", object(field, JSON.objectNode().put("lte", most)));
    }

    static ObjectNode greaterThan(String field, double value) {
        return object("range", object(field, JSON.objectNode().put("gt", value)));
    }

    /** At the least and at the most so much, each null for no bound. */
    static ObjectNode range(String field, Double least, Double most) {
        ObjectNode bounds = JSON.objectNode();
        if (least != null) {
            bounds.put("gte", least);
        }
        if (most != null) {
            bounds.put("lte", most);
        }
        return object("range", object(field, bounds));
    }

    /** All of them, for nothing but whether they hold. */
    public static ObjectNode allOf(Collection<ObjectNode> filters) {
        return filters.size() == 1 ? filters.iterator().next() : object("bool", object("filter", array(filters)));
    }

    /** One of them at the least; those that hold add up. */
    static ObjectNode anyOf(Collection<ObjectNode> clauses) {
        return switch (clauses.size()) {
            case 0 -> matchNone();
            case 1 -> clauses.iterator().next();
            default -> object("bool", object("should", array(clauses)));
        };
    }

    static ObjectNode atLeast(int count, Collection<ObjectNode> clauses) {
        ObjectNode should = object("should", array(clauses));
        should.put("minimum_should_match", count);
        return object("bool", should);
    }

    /** One of them at the least; what holds and is worth most counts, alone. */
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

    /** The first, and what the others are worth beside it where they hold. */
    static ObjectNode withOptional(ObjectNode must, List<ObjectNode> more) {
        if (more.isEmpty()) {
            return must;
        }
        ObjectNode bool = object("must", must);
        bool.set("should", array(more));
        return object("bool", bool);
    }

    /** A filter that is worth so much. */
    public static ObjectNode constantScore(ObjectNode filter, float score) {
        ObjectNode constant = object("filter", filter);
        constant.put("boost", score);
        return object("constant_score", constant);
    }
}
