package brussels.repere.exchange.hsds;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An object of HSDS: its fields by their names in the standard and in our profile, in the order in which they were put. A field
 * that is not known is absent. One thread builds it, and nobody changes it afterwards.
 */
@Schema(name = "Shape")
public final class HsdsObject {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    HsdsObject(UUID id) {
        put("id", id);
    }

    /** Puts a field. Null and empty lists are left out; ids and dates become text. */
    HsdsObject put(String name, Object value) {
        if (value instanceof Number || value instanceof Boolean || value instanceof HsdsObject) {
            fields.put(name, value);
        } else if (value instanceof Collection<?> values) {
            if (!values.isEmpty()) {
                fields.put(
                        name,
                        values.stream()
                                .map(part -> part instanceof HsdsObject ? part : part.toString())
                                .toList());
            }
        } else if (value != null) {
            fields.put(name, value.toString());
        }
        return this;
    }

    /** Puts a text in one language under the name of the standard, and in both under that name with {@code _fr} and {@code _nl}. */
    HsdsObject putBilingual(String name, Bilingual text, Lang lang) {
        if (text != null) {
            put(name, text.in(lang.ofTexts()));
            put(name + "_fr", text.fr());
            put(name + "_nl", text.nl());
        }
        return this;
    }

    /** Puts all fields of another object, its id too. */
    HsdsObject putAll(HsdsObject other) {
        fields.putAll(other.fields);
        return this;
    }

    /** Returns the fields: texts, numbers, booleans, objects, and lists of these. */
    @JsonValue
    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
