package brussels.repere.search;

import brussels.repere.coverage.Tier;
import brussels.repere.search.index.ServiceFields;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The filters of a question, in the words of the search engine: values of one facet are alternatives, facets are cumulative. They
 * stand apart from the question itself, so that each facet can be counted as if its own were not set, all in one request. Immutable.
 */
final class Narrowing {

    private static final int HUNDRED = 100;

    private final Map<Facet, JsonObject> filters = new EnumMap<>(Facet.class);

    Narrowing(Question question, YearMonth now) {
        question.filters().forEach((facet, values) -> filters.put(facet, filter(facet, values, question, now)));
    }

    boolean isNone() {
        return filters.isEmpty();
    }

    boolean isBy(Facet facet) {
        return filters.containsKey(facet);
    }

    JsonObject all() {
        return every(filters.values());
    }

    /** Null where there is no other filter. */
    JsonObject but(Facet facet) {
        Map<Facet, JsonObject> others = new EnumMap<>(filters);
        others.remove(facet);
        return others.isEmpty() ? null : every(others.values());
    }

    static JsonObject everything() {
        return object("match_all", new JsonObject());
    }

    private static JsonObject filter(Facet facet, List<String> values, Question question, YearMonth now) {
        return switch (facet) {
            case SECTOR -> terms(ServiceFields.SECTOR, values);
            case CATEGORY -> terms(ServiceFields.CATEGORY, values);
            case LANGUAGE -> terms(ServiceFields.LANGUAGE, values);
            case MODE -> terms(ServiceFields.MODE, values);
            case COMMUNE -> terms(ServiceFields.COMMUNE, values);
            case TIER -> tiers(values, question);
            case FRESHNESS ->
                any(values.stream()
                        .map(value -> fresh(Freshness.find(value).orElseThrow(), now))
                        .toList());
        };
    }

    /** All that is found is in a tier by its area, or near. */
    private static JsonObject tiers(List<String> codes, Question question) {
        Set<Tier> wanted = new HashSet<>(codes.stream().map(Tier::ofCode).toList());
        boolean near = wanted.contains(Tier.NEARBY);
        JsonObject areas = terms(
                ServiceFields.AREA,
                question.reach() == Reach.nearby
                        ? List.of()
                        : question.coverage().keys(area -> near != wanted.contains(area.tier())));
        return near ? not(areas) : areas;
    }

    static JsonObject fresh(Freshness freshness, YearMonth now) {
        if (freshness == Freshness.UNKNOWN) {
            return not(object("exists", object("field", new JsonPrimitive(ServiceFields.VERIFIED))));
        }
        JsonObject bounds = new JsonObject();
        if (freshness.from(now) != null) {
            bounds.addProperty("gte", number(freshness.from(now)));
        }
        if (freshness.before(now) != null) {
            bounds.addProperty("lt", number(freshness.before(now)));
        }
        return object("range", object(ServiceFields.VERIFIED, bounds));
    }

    private static int number(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    static JsonObject terms(String field, Collection<String> values) {
        JsonArray any = new JsonArray();
        values.forEach(any::add);
        return object("terms", object(field, any));
    }

    private static JsonObject any(Collection<JsonObject> filters) {
        return filters.size() == 1 ? filters.iterator().next() : object("bool", object("should", array(filters)));
    }

    static JsonObject every(Collection<JsonObject> filters) {
        return filters.size() == 1 ? filters.iterator().next() : object("bool", object("filter", array(filters)));
    }

    private static JsonObject not(JsonObject filter) {
        return object("bool", object("must_not", filter));
    }

    private static JsonArray array(Collection<JsonObject> all) {
        JsonArray array = new JsonArray();
        all.forEach(array::add);
        return array;
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }
}
