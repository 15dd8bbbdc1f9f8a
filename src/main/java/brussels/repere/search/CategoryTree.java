package brussels.repere.search;

import brussels.repere.directory.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The categories of an answer as people browse them: those that most services have, each below what it is a kind of. What
 * hangs in several places stands in each of them. Beside those that are chosen stands all that is directly below them.
 */
final class CategoryTree {

    /** More than this nobody reads through. */
    private static final int MAX_SHOWN = 60;

    private final Taxonomy taxonomy;
    private final Map<String, Long> counts;

    /** @param counts of each term with all below it; sectors of activity, which are another facet, are left out */
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
        shown.retainAll(counts.keySet());
        return tree(shown.stream().sorted(byCountDescending()).toList());
    }

    private Comparator<String> byCountDescending() {
        return Comparator.comparing((String term) -> -counts.get(term)).thenComparing(Comparator.naturalOrder());
    }

    /** Each below every one shown that it is a kind of; in their order everywhere. */
    private List<SearchAnswer.FacetValue> tree(List<String> shown) {
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
        return nodes(roots, below);
    }

    private Set<String> parentsOf(String term) {
        return taxonomy.find(term)
                .<Set<String>>map(found -> new LinkedHashSet<>(found.parents()))
                .orElse(Set.of());
    }

    private List<SearchAnswer.FacetValue> nodes(List<String> terms, Map<String, List<String>> below) {
        List<SearchAnswer.FacetValue> nodes = new ArrayList<>(terms.size());
        terms.forEach(
                term -> nodes.add(new SearchAnswer.FacetValue(term, counts.get(term), nodes(below.get(term), below))));
        return nodes;
    }
}
