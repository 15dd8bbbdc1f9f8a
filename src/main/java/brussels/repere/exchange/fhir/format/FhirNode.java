package brussels.repere.exchange.fhir.format;

import brussels.repere.text.Bilingual;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An element of FHIR: its children by name, in the order in which they were put, which has to be that of the standard because XML keeps it. A
 * child is a text, a boolean, a number, a {@link FhirPrimitive}, a node, a resource, or a list of these. What is not known is absent. One thread
 * builds it, and nobody changes it afterwards.
 */
public class FhirNode {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private final Map<String, Object> children = new LinkedHashMap<>();

    /** Creates an extension without its value. */
    public static FhirNode extension(String url) {
        return new FhirNode().put("url", url);
    }

    /** Puts a child. Null, blank texts and empty lists are left out. */
    public FhirNode put(String name, Object value) {
        Object child = value instanceof Collection<?> values
                ? values.stream().map(FhirNode::clean).filter(Objects::nonNull).toList()
                : clean(value);
        if (child != null && !(child instanceof List<?> list && list.isEmpty())) {
            children.put(name, child);
        }
        return this;
    }

    /** Puts a text: in French where there is one, and with the Dutch one as its translation. */
    public FhirNode putBilingual(String name, Bilingual text) {
        return put(name, text == null ? null : translated(text));
    }

    /** Makes a text: the French one where there is one, with the Dutch one as its translation. */
    public static Object translated(Bilingual text) {
        if (text.fr() == null || text.nl() == null || text.fr().equals(text.nl())) {
            return text.fr() == null ? text.nl() : text.fr();
        }
        FhirNode translation = extension(TRANSLATION)
                .put(
                        "extension",
                        List.of(
                                extension("lang").put("valueCode", "nl"),
                                extension("content").put("valueString", text.nl())));
        return new FhirPrimitive(text.fr(), List.of(translation));
    }

    /** A text of FHIR has something in it, and none of the characters that XML does not have. */
    private static Object clean(Object value) {
        if (value instanceof FhirPrimitive primitive) {
            Object cleaned = clean(primitive.value());
            return cleaned == null ? null : new FhirPrimitive(cleaned, primitive.extensions());
        }
        if (value instanceof String text) {
            String printable = text.codePoints()
                    .filter(FhirNode::isCharacter)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .strip();
            return printable.isEmpty() ? null : printable;
        }
        return value instanceof FhirNode node && node.children.isEmpty() ? null : value;
    }

    private static boolean isCharacter(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= ' ' && codePoint < 0x7f
                || codePoint > 0x9f && codePoint < 0xd800
                || codePoint > 0xdfff && (codePoint & 0xfffe) != 0xfffe;
    }

    public Map<String, Object> children() {
        return Collections.unmodifiableMap(children);
    }
}
