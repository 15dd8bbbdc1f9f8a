package brussels.repere.directory.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The terms for needs as a directed acyclic graph, with the words that people use for them. Immutable, so safe for use by several threads. */
public final class Taxonomy {

    private final Map<String, TaxonomyTerm> terms = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();
    private final Map<String, Set<String>> descendants = new HashMap<>();
    private final Map<String, Set<String>> sectors = new HashMap<>();
    private final List<Synonym> synonyms;

    public Taxonomy(Collection<TaxonomyTerm> terms, Collection<Synonym> synonyms) {
        terms.forEach(term -> {
            this.terms.put(term.id(), term);
            term.parents().forEach(parent -> children.computeIfAbsent(parent, parentId -> new ArrayList<>())
                    .add(term.id()));
        });
        this.terms.keySet().forEach(id -> {
            ancestors.put(id, reachableFrom(id, this::parents));
            descendants.put(id, reachableFrom(id, this::childrenOf));
        });
        ancestors.forEach((id, all) -> sectors.put(
                id, all.stream().filter(this::isSector).collect(Collectors.toCollection(LinkedHashSet::new))));
        this.synonyms = List.copyOf(synonyms);
    }

    /** Returns whether another taxonomy has the same terms and the same words for them. */
    boolean hasSameTerms(Taxonomy other) {
        return terms.equals(other.terms) && synonyms.equals(other.synonyms);
    }

    public Optional<TaxonomyTerm> find(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    public Collection<TaxonomyTerm> list() {
        return Collections.unmodifiableCollection(terms.values());
    }

    public List<Synonym> synonyms() {
        return synonyms;
    }

    /** Returns the ids directly below a term. */
    public List<String> childrenOf(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** Returns a term and all below it. */
    public Set<String> withDescendants(String id) {
        return descendants.getOrDefault(id, Set.of(id));
    }

    /** Returns a term and all above it. */
    public Set<String> withAncestors(String id) {
        return ancestors.getOrDefault(id, Set.of(id));
    }

    private List<String> parents(String id) {
        return terms.containsKey(id) ? terms.get(id).parents() : List.of();
    }

    /** Returns terms and all above them. */
    public Set<String> withAncestors(Collection<String> ids) {
        Set<String> all = new LinkedHashSet<>();
        ids.forEach(id -> all.addAll(withAncestors(id)));
        return all;
    }

    /** Returns the sectors of activity above categories, in the order of the categories. */
    public Set<String> sectorsOf(Collection<String> categories) {
        Set<String> all = new LinkedHashSet<>();
        categories.forEach(category -> all.addAll(sectors.getOrDefault(category, Set.of())));
        return all;
    }

    public boolean isSector(String id) {
        TaxonomyTerm term = terms.get(id);
        return term != null && term.kind() == TaxonomyTerm.Kind.SECTOR;
    }

    private static Set<String> reachableFrom(String from, Function<String, List<String>> next) {
        Set<String> reached = new LinkedHashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String term : next.apply(open.pop())) {
                if (reached.add(term)) {
                    open.add(term);
                }
            }
        }
        return Collections.unmodifiableSet(reached);
    }
}
