package brussels.repere.rest.fhir.search;

import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import brussels.repere.exchange.fhir.directory.FhirEntry;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A parameter by which resources of a type can be searched.
 *
 * @param definition canonical address of what it means
 * @param modifiers that it takes
 * @param target of a reference; null for others
 * @param tokens of a resource, for a parameter of type token; null for others
 */
public record SearchParameter(
        String name,
        Kind kind,
        String definition,
        Set<String> modifiers,
        FhirType target,
        Function<FhirEntry, List<Token>> tokens) {

    /** How values are written and compared. */
    public enum Kind {
        TOKEN("token"),
        STRING("string"),
        REFERENCE("reference"),
        DATE("date"),
        NEAR("special"),
        CONTAINS("special");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns the type of parameter in FHIR. */
        public String code() {
            return code;
        }
    }
}
