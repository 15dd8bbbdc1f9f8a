package brussels.repere.search;

import brussels.repere.directory.Taxonomy;
import brussels.repere.search.index.ServiceFields;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;

/**
 * Counts the values of each facet as if its own filter were not set, in the request that finds the hits. Of one question; not for use by several
 * threads.
 */
final class FacetCounts {

    /** Of a facet: more than anybody reads. */
    private static final int MOST_VALUES = 60;
    /** Enough for a tree of those that most services have; beside a chosen one all below it are wanted. */
    private static final int MOST_CATEGORIES = 200;

    private static final int ALL_CATEGORIES = 5_000;
    /** Room for areas that the index knows and the question does not, by which it is seen to be ahead. */
    private static final int SPARE_AREAS = 20;

    private static final String INNER = "counted";

    private final Question question;
    private final Narrowing narrowing;
    private final YearMonth now;
    private final Map<Facet, AggregationKey<JsonObject>> keys = new EnumMap<>(Facet.class);
    private final Map<Facet, JsonObject> counted = new EnumMap<>(Facet.class);

    FacetCounts(Question question, Narrowing narrowing, YearMonth now) {
        this.question = question;
        this.narrowing = narrowing;
        this.now = now;
        for (Facet facet : Facet.values()) {
            keys.put(facet, AggregationKey.of(facet.code()));
        }
    }

    Map<Facet, AggregationKey<JsonObject>> keys() {
        return keys;
    }

    /** How a facet is to be counted. */
    JsonObject aggregation(Facet facet) {
        JsonObject values =
                switch (facet) {
                    case SECTOR -> terms(ServiceFields.SECTOR, MOST_VALUES);
                    case CATEGORY ->
                        terms(
                                ServiceFields.CATEGORY,
                                narrowing.isBy(Facet.CATEGORY) ? ALL_CATEGORIES : MOST_CATEGORIES);
                    case LANGUAGE -> terms(ServiceFields.LANGUAGE, MOST_VALUES);
                    case MODE -> terms(ServiceFields.MODE, MOST_VALUES);
                    case COMMUNE -> terms(ServiceFields.COMMUNE, MOST_VALUES);
                    case TIER ->
                        terms(ServiceFields.AREA, question.coverage().areas().size() + SPARE_AREAS);
                    case FRESHNESS -> freshness();
                };
        JsonObject others = narrowing.but(facet);
        if (others == null && narrowing.isBy(facet)) {
            others = Narrowing.everything();
        }
        if (others == null) {
            return values;
        }
        JsonObject inner = new JsonObject();
        inner.add(INNER, values);
        JsonObject filtered = new JsonObject();
        filtered.add("filter", others);
        filtered.add("aggs", inner);
        return filtered;
    }

    private static JsonObject terms(String field, int most) {
        JsonObject of = new JsonObject();
        of.addProperty("field", field);
        of.addProperty("size", most);
        JsonObject terms = new JsonObject();
        terms.add("terms", of);
        return terms;
    }

    private JsonObject freshness() {
        JsonObject each = new JsonObject();
        for (Freshness freshness : Freshness.values()) {
            each.add(freshness.code(), Narrowing.fresh(freshness, now));
        }
        JsonObject filters = new JsonObject();
        filters.add("filters", each);
        JsonObject aggregation = new JsonObject();
        aggregation.add("filters", filters);
        return aggregation;
    }

    void read(SearchResult<?> result) {
        keys.forEach((facet, key) -> counted.put(facet, result.aggregation(key)));
    }

    private JsonObject values(Facet facet) {
        JsonObject answer = counted.get(facet);
        return answer.has(INNER) ? answer.getAsJsonObject(INNER) : answer;
    }

    /** Of a facet whose values are in the index as they are; most first. */
    Map<String, Long> of(Facet facet) {
        JsonElement buckets = values(facet).get("buckets");
        Map<String, Long> counts = new LinkedHashMap<>();
        if (buckets.isJsonObject()) {
            buckets.getAsJsonObject().entrySet().forEach(bucket -> {
                long count = count(bucket.getValue());
                if (count > 0) {
                    counts.put(bucket.getKey(), count);
                }
            });
        } else {
            buckets.getAsJsonArray()
                    .forEach(bucket ->
                            counts.put(bucket.getAsJsonObject().get("key").getAsString(), count(bucket)));
        }
        return counts;
    }

    private static long count(JsonElement bucket) {
        return bucket.getAsJsonObject().get("doc_count").getAsLong();
    }

    /** Of services by their areas: how many stand in each tier. */
    List<Answer.TierCount> tiers(long total) {
        JsonObject tier = counted.get(Facet.TIER);
        long all = tier.has(INNER) ? count(tier) : total;
        return TierCounts.of(question, of(Facet.TIER), all);
    }

    /** The values of each facet. */
    Map<Facet, List<Answer.FacetValue>> list(Taxonomy taxonomy, List<Answer.TierCount> tiers) {
        Map<Facet, List<Answer.FacetValue>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            all.put(
                    facet,
                    switch (facet) {
                        case CATEGORY ->
                            new CategoryTree(taxonomy, of(facet))
                                    .list(question.filters().getOrDefault(facet, List.of()));
                        case TIER ->
                            tiers.stream()
                                    .map(tier ->
                                            new Answer.FacetValue(tier.tier().code(), tier.count(), List.of()))
                                    .toList();
                        default ->
                            of(facet).entrySet().stream()
                                    .map(value -> new Answer.FacetValue(value.getKey(), value.getValue(), List.of()))
                                    .toList();
                    });
        }
        return all;
    }
}
