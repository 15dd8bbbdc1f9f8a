package brussels.repere.understanding.distress;

import java.util.List;
import java.util.Set;

/**
 * A kind of distress that cannot wait for office hours. Immutable.
 *
 * @param code the name of this kind in the API
 * @param terms the taxonomy terms that indicate it, each with all below it
 * @param needs the taxonomy terms of what helps somebody who says nothing but this; empty if none does
 * @param lines the ids of the help lines to call, the most helpful first
 */
public record UrgentNeed(String code, List<String> terms, List<String> needs, List<String> lines) {

    boolean isIndicatedBy(Set<String> wantedTerms) {
        return terms.stream().anyMatch(wantedTerms::contains);
    }
}
