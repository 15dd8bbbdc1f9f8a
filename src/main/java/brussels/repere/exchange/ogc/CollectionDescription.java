package brussels.repere.exchange.ogc;

import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * What a collection is. Immutable.
 *
 * @param id in addresses: {@code communes}
 * @param attribution what the licences of its sources ask to be said; null where they ask for nothing, or where each feature says its own
 * @param properties in the order in which features have them
 */
public record CollectionDescription(
        String id, Bilingual title, Bilingual description, String attribution, List<FeatureProperty> properties) {

    public CollectionDescription {
        properties = List.copyOf(properties);
    }

    /** Returns the properties that parameters ask for. */
    public List<FeatureProperty> queryables() {
        return properties.stream().filter(FeatureProperty::queryable).toList();
    }

    public Optional<FeatureProperty> findQueryable(String name) {
        return queryables().stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }
}
