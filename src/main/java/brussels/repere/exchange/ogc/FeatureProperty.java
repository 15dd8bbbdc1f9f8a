package brussels.repere.exchange.ogc;

/**
 * A property that the features of a collection may have. Immutable.
 *
 * @param name of the field in the properties of a feature and, if it can be asked for, of the parameter
 * @param description in English, for the description of the interface
 * @param queryable whether a parameter of its name selects features that have exactly this value, or one of several
 */
public record FeatureProperty(String name, Type type, String description, boolean queryable) {

    /** The types of JSON that values have. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN
    }

    static FeatureProperty text(String name, String description) {
        return new FeatureProperty(name, Type.STRING, description, false);
    }

    static FeatureProperty of(String name, Type type, String description) {
        return new FeatureProperty(name, type, description, false);
    }

    /** Returns the same property, which a parameter asks for. */
    FeatureProperty asked() {
        return new FeatureProperty(name, type, description, true);
    }
}
