package brussels.repere.search;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arranges the categories of an answer as people browse them: those that most services have, each below the categories that it
 * is a kind of. A category with several parents stands below each of them. Below a chosen category stands everything that is
 * directly below it in the taxonomy.
 */
final class CategoryTree {

    /** Nobody reads through more than this. */
    private static final int MAX_SHOWN = 60;

    private final Taxonomy taxonomy;
    private final Map<String, Long> counts;

    /**
     * @param counts how many services have each term or one below it, the most frequent first; sectors of activity, another facet, are
     *     left out
     */
    CategoryTree(Taxonomy taxonomy, Map<String, Long> counts) {
        this.taxonomy = taxonomy;
        this.counts = new LinkedHashMap<>(counts);
        this.counts.keySet().removeIf(taxonomy::isSector);
    }

    List<SearchAnswer.FacetValue> build(List<String> chosen) {
        Set<String> shown = new HashSet<>(chosen);
        chosen.forEach(term -> shown.addAll(taxonomy.childrenOf(term)));
        shown.retainAll(counts.keySet());
        for (String term : counts.keySet()) {
            if (shown.size() >= MAX_SHOWN) {
                break;
            }
            shown.add(term);
        }
        List.copyOf(shown).forEach(term -> shown.addAll(taxonomy.withAncestors(term)));
        return buildTree(counts.keySet().stream().filter(shown::contains).toList());
    }

    /** Puts each term below every shown parent, and keeps the given order among siblings. */
    private List<SearchAnswer.FacetValue> buildTree(List<String> shown) {
        Map<String, List<String>> below = new HashMap<>();
        shown.forEach(term -> below.put(term, new ArrayList<>()));
        List<String> roots = new ArrayList<>();
        for (String term : shown) {
            boolean isRoot = true;
            for (String parent : parentsOf(term)) {
                if (below.containsKey(parent)) {
                    below.get(parent).add(term);
                    isRoot = false;
                }
            }
            if (isRoot) {
                roots.add(term);
            }
        }
        return buildNodes(roots, below);
    }

    private List<String> parentsOf(String term) {
        return taxonomy.find(term).map(TaxonomyTerm::parents).orElse(List.of());
    }

    private List<SearchAnswer.FacetValue> buildNodes(List<String> terms, Map<String, List<String>> below) {
        List<SearchAnswer.FacetValue> nodes = new ArrayList<>(terms.size());
        terms.forEach(term ->
                nodes.add(new SearchAnswer.FacetValue(term, counts.get(term), buildNodes(below.get(term), below))));
        return nodes;
    }
}
