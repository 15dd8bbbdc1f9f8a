package brussels.repere.rest.schemaorg;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A thing of schema.org while it is made: its type and what is known of it. What is not known is left out. Not thread-safe. */
final class SchemaThing {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    SchemaThing(String type) {
        properties.put("@type", type);
    }

    /** @param value null, or empty, where it is not known; a list of one is that one */
    SchemaThing with(String property, Object value) {
        Object known = value instanceof Collection<?> values && values.size() == 1
                ? values.iterator().next()
                : value;
        boolean isEmpty = known == null
                || known instanceof Collection<?> values && values.isEmpty()
                || known instanceof String text && text.isBlank();
        if (!isEmpty) {
            properties.put(property, known);
        }
        return this;
    }

    /** Returns whether nothing but its type is known. */
    boolean isBare() {
        return properties.size() == 1;
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }

    /** Returns the thing as one that stands by itself. */
    Map<String, Object> asDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(properties);
        return document;
    }

    /** Returns null for a thing of which nothing is known. */
    static SchemaThing orNull(SchemaThing thing) {
        return thing.isBare() ? null : thing;
    }

    static List<SchemaThing> listOf(SchemaThing thing) {
        return thing == null ? List.of() : List.of(thing);
    }
}
