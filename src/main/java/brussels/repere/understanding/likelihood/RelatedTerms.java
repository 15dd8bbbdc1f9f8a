package brussels.repere.understanding.likelihood;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import java.util.Collections;
import java.util.List;

/** Which terms are the same, or stand beside one another in a branch. Immutable, safe for use by several threads. */
public record RelatedTerms(Taxonomy taxonomy) {

    boolean areRelated(String one, String other) {
        return one.equals(other) || !Collections.disjoint(parents(one), parents(other));
    }

    private List<String> parents(String term) {
        return taxonomy.find(term).map(TaxonomyTerm::parents).orElse(List.of());
    }
}
