package brussels.repere.exchange.ogc;

/** A collection with its features. Immutable. */
public record OgcCollection(CollectionDescription description, FeatureTable table) {

    public String id() {
        return description.id();
    }
}
