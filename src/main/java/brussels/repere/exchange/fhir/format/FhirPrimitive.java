package brussels.repere.exchange.fhir.format;

import java.util.List;

/**
 * A value with extensions. Immutable.
 *
 * @param value a text, a boolean or a number
 */
public record FhirPrimitive(Object value, List<FhirNode> extensions) {

    public FhirPrimitive {
        extensions = List.copyOf(extensions);
    }
}
