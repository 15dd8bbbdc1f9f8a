package brussels.repere.search;

import brussels.repere.coverage.Tier;
import brussels.repere.search.index.ServiceFields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The filters of a question, in the words of the search engine: values of one facet are alternatives, facets are
 * cumulative. Filters that are no facets hold for all of it, and for each count. They stand apart from the question itself, so
 * that each facet can be counted as if its own were not set, all in one request. Immutable.
 */
final class Narrowing {

    private final Map<Facet, ObjectNode> filters = new EnumMap<>(Facet.class);
    /** Those that are no facets: nobody counts their values. */
    private final List<ObjectNode> always = new ArrayList<>();

    /** @param notClosed null where nobody asked who is open */
    Narrowing(Question question, YearMonth now, ObjectNode notClosed) {
        question.filters().forEach((facet, values) -> filters.put(facet, filter(facet, values, question, now)));
        if (!question.services().isEmpty()) {
            always.add(Clauses.ids(question.services()));
        }
        ForWhom.notForOthers(question.forWhom()).ifPresent(always::add);
        Optional.ofNullable(notClosed).ifPresent(always::add);
    }

    boolean isNone() {
        return filters.isEmpty() && always.isEmpty();
    }

    boolean isBy(Facet facet) {
        return filters.containsKey(facet);
    }

    ObjectNode all() {
        return Clauses.every(together(filters));
    }

    /** Null where there is no other filter. */
    ObjectNode but(Facet facet) {
        Map<Facet, ObjectNode> others = new EnumMap<>(filters);
        others.remove(facet);
        List<ObjectNode> all = together(others);
        return all.isEmpty() ? null : Clauses.every(all);
    }

    private List<ObjectNode> together(Map<Facet, ObjectNode> some) {
        return Stream.concat(some.values().stream(), always.stream()).toList();
    }

    private static ObjectNode filter(Facet facet, List<String> values, Question question, YearMonth now) {
        return switch (facet) {
            case SECTOR -> Clauses.terms(ServiceFields.SECTOR, values);
            case CATEGORY -> Clauses.terms(ServiceFields.CATEGORY, values);
            case LANGUAGE -> Clauses.terms(ServiceFields.LANGUAGE, values);
            case MODE -> Clauses.terms(ServiceFields.MODE, values);
            case COMMUNE -> Clauses.terms(ServiceFields.COMMUNE, values);
            case TIER -> tiers(values, question);
            case FRESHNESS ->
                Clauses.any(values.stream()
                        .map(value -> fresh(Freshness.find(value).orElseThrow(), now))
                        .toList());
        };
    }

    /** All that is found is in a tier by its area, or near. */
    private static ObjectNode tiers(List<String> codes, Question question) {
        Set<Tier> wanted = new HashSet<>(codes.stream().map(Tier::ofCode).toList());
        boolean near = wanted.contains(Tier.NEARBY);
        ObjectNode areas = Clauses.terms(
                ServiceFields.AREA,
                question.reach() == Reach.nearby
                        ? List.of()
                        : question.coverage().keys(area -> near != wanted.contains(area.tier())));
        return near ? Clauses.not(areas) : areas;
    }

    static ObjectNode fresh(Freshness freshness, YearMonth now) {
        if (freshness == Freshness.UNKNOWN) {
            return Clauses.not(Clauses.exists(ServiceFields.VERIFIED));
        }
        ObjectNode bounds = Clauses.object();
        if (freshness.from(now) != null) {
            bounds.put("gte", ServiceFields.month(freshness.from(now)));
        }
        if (freshness.before(now) != null) {
            bounds.put("lt", ServiceFields.month(freshness.before(now)));
        }
        return Clauses.object("range", Clauses.object(ServiceFields.VERIFIED, bounds));
    }
}
