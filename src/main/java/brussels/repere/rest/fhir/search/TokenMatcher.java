package brussels.repere.rest.fhir.search;

import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import java.util.List;

/**
 * A value of a parameter of type token: {@code code}, {@code system|code}, {@code |code} for one without a system, {@code system|} for any of a
 * system. Immutable.
 *
 * @param system null for any; empty for none
 * @param code null for any
 */
record TokenMatcher(String system, String code) {

    /** @throws InvalidSearch for a value that names nothing */
    static TokenMatcher read(String value) {
        List<String> parts = SearchCriterion.split(value, '|').stream()
                .map(SearchCriterion::unescape)
                .toList();
        boolean nothing = parts.stream().allMatch(String::isBlank);
        if (nothing || parts.size() > 2) {
            throw InvalidSearch.malformed("system|code");
        }
        return parts.size() == 1
                ? new TokenMatcher(null, parts.get(0))
                : new TokenMatcher(parts.get(0), parts.get(1).isEmpty() ? null : parts.get(1));
    }

    boolean matches(Token token) {
        boolean ofSystem = system == null || system.equals(token.system() == null ? "" : token.system());
        return ofSystem && (code == null || code.equals(token.code()));
    }
}
