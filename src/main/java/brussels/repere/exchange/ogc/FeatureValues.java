package brussels.repere.exchange.ogc;

import brussels.repere.exchange.wording.ListNotation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the values of a feature in the order in which they are written; null is left out. For one thread. */
final class FeatureValues {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Collection<String>> lists = new HashMap<>();

    FeatureValues put(String name, Object value) {
        if (value instanceof LocalDate || value instanceof YearMonth) {
            values.put(name, value.toString());
        } else if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Puts several values as one text, parted by bars; a question finds the feature by each of them. */
    FeatureValues putAll(String name, Collection<String> several) {
        if (!several.isEmpty()) {
            values.put(name, String.join(ListNotation.SEPARATOR, several));
            lists.put(name, List.copyOf(several));
        }
        return this;
    }

    Map<String, Object> all() {
        return values;
    }

    /** Returns the values by which the queryable ones of some properties find the feature. */
    Map<String, Collection<String>> terms(Collection<FeatureProperty> properties) {
        Map<String, Collection<String>> terms = new HashMap<>();
        properties.stream()
                .filter(property -> property.queryable() && values.containsKey(property.name()))
                .forEach(property -> terms.put(
                        property.name(),
                        lists.getOrDefault(
                                property.name(),
                                List.of(values.get(property.name()).toString()))));
        return terms;
    }
}
