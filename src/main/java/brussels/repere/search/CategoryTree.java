package brussels.repere.search;

import brussels.repere.directory.Taxonomy;
import brussels.repere.directory.TaxonomyTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The categories of an answer as people browse them: those that most services have, each below what it is a kind of. What
 * hangs in several places stands in each of them. Beside those that are chosen stands all that is directly below them.
 */
final class CategoryTree {

    /** More than this nobody reads through. */
    private static final int MOST_SHOWN = 60;

    private final Taxonomy taxonomy;
    private final Map<String, Long> counts;

    /** @param counts of each term with all below it; sectors of activity, which are another facet, are left out */
    CategoryTree(Taxonomy taxonomy, Map<String, Long> counts) {
        this.taxonomy = taxonomy;
        this.counts = new LinkedHashMap<>(counts);
        this.counts.keySet().removeIf(taxonomy::isSector);
    }

    List<Answer.FacetValue> list(List<String> chosen) {
        Set<String> shown = new LinkedHashSet<>();
        chosen.stream()
                .flatMap(term -> Stream.concat(Stream.of(term), taxonomy.below(term).stream()))
                .filter(counts::containsKey)
                .forEach(shown::add);
        counts.keySet().stream().takeWhile(term -> shown.size() < MOST_SHOWN).forEach(shown::add);
        List.copyOf(shown).forEach(term -> shown.addAll(taxonomy.withAncestors(term)));
        shown.removeIf(term -> !counts.containsKey(term));
        List<String> roots = shown.stream()
                .filter(term -> above(term).stream().noneMatch(shown::contains))
                .toList();
        return nodes(roots, shown);
    }

    private List<String> above(String term) {
        return taxonomy.find(term).map(TaxonomyTerm::parents).orElse(List.of());
    }

    private List<Answer.FacetValue> nodes(List<String> terms, Set<String> shown) {
        List<Answer.FacetValue> nodes = new ArrayList<>();
        terms.stream()
                .filter(shown::contains)
                .distinct()
                .sorted(Comparator.comparing((String term) -> -counts.get(term)).thenComparing(term -> term))
                .forEach(term ->
                        nodes.add(new Answer.FacetValue(term, counts.get(term), nodes(taxonomy.below(term), shown))));
        return nodes;
    }
}
