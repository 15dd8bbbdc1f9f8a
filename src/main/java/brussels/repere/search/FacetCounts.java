package brussels.repere.search;

import brussels.repere.directory.Taxonomy;
import brussels.repere.search.index.IndexAnswer;
import brussels.repere.search.index.ServiceFields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the values of each facet as if its own filter were not set, in the request that finds the hits. Of one question;
 * not for use by several threads.
 */
final class FacetCounts {

    /** Of a facet: more than anybody reads. */
    private static final int MOST_VALUES = 60;
    /** Enough for a tree of those that most services have; beside a chosen one all below it are wanted. */
    private static final int MOST_CATEGORIES = 100;

    private static final int ALL_CATEGORIES = 5_000;
    /** Room for areas that the index knows and the question does not, by which it is seen to be ahead. */
    private static final int SPARE_AREAS = 20;

    private final Question question;
    private final Narrowing narrowing;
    private final YearMonth now;
    private IndexAnswer answer;

    FacetCounts(Question question, Narrowing narrowing, YearMonth now) {
        this.question = question;
        this.narrowing = narrowing;
        this.now = now;
    }

    /** Adds to what is to be counted. */
    void ask(ObjectNode aggregations) {
        for (Facet facet : Facet.values()) {
            aggregations.set(facet.code(), aggregation(facet));
        }
    }

    private ObjectNode aggregation(Facet facet) {
        ObjectNode values =
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
        ObjectNode others = narrowing.but(facet);
        if (others == null && !narrowing.isBy(facet)) {
            return values;
        }
        ObjectNode filtered = Clauses.object("filter", others == null ? Clauses.everything() : others);
        filtered.set("aggs", Clauses.object(IndexAnswer.COUNTED, values));
        return filtered;
    }

    private static ObjectNode terms(String field, int most) {
        return Clauses.object(
                "terms", Clauses.object("field", Clauses.text(field)).put("size", most));
    }

    private ObjectNode freshness() {
        ObjectNode each = Clauses.object();
        for (Freshness freshness : Freshness.values()) {
            each.set(freshness.code(), Narrowing.fresh(freshness, now));
        }
        return Clauses.object("filters", Clauses.object("filters", each));
    }

    void read(IndexAnswer read) {
        answer = read;
    }

    /** Of a facet whose values are in the index as they are; most first. */
    Map<String, Long> of(Facet facet) {
        Map<String, Long> counts = new LinkedHashMap<>(answer.buckets().getOrDefault(facet.code(), Map.of()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Of services by their areas: how many stand in each tier. */
    List<Answer.TierCount> tiers(long total) {
        long all = answer.counts().getOrDefault(Facet.TIER.code(), total);
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
