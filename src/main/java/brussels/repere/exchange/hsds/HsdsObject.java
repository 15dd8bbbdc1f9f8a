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
 * An object of HSDS, by the names of the standard and those of our profile, in the order in which they were put. What is not
 * known is absent. Made by one thread, and not changed once it is handed out.
 */
@Schema(name = "Shape")
public final class HsdsObject {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    HsdsObject(UUID id) {
        put("id", id);
    }

    /** Leaves out null and empty lists. Ids and dates are written as text. */
    HsdsObject put(String name, Object value) {
        if (value instanceof Number || value instanceof Boolean || value instanceof HsdsObject) {
            fields.put(name, value);
        } else if (value instanceof Collection<?> some) {
            if (!some.isEmpty()) {
                fields.put(
                        name,
                        some.stream()
                                .map(each -> each instanceof HsdsObject ? each : each.toString())
                                .toList());
            }
        } else if (value != null) {
            fields.put(name, value.toString());
        }
        return this;
    }

    /** The field in one language, as the standard knows it, and beside it {@code _fr} and {@code _nl} where they exist. */
    HsdsObject putBilingual(String name, Bilingual text, Lang lang) {
        if (text != null) {
            put(name, text.in(lang.ofTexts()));
            put(name + "_fr", text.fr());
            put(name + "_nl", text.nl());
        }
        return this;
    }

    /** All fields of another, its id too. */
    HsdsObject putAll(HsdsObject other) {
        fields.putAll(other.fields);
        return this;
    }

    /** The fields: texts, numbers, booleans, shapes and lists of these. */
    @JsonValue
    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
