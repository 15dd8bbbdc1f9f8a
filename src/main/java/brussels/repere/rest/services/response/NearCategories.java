package brussels.repere.rest.services.response;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.search.question.SearchIntent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which categories are near to what is needed, so that an answer about debts does not offer sixty categories of social services
 * in general: the branch of the need in the taxonomy, and what many of the hits do as well. Immutable.
 */
public final class NearCategories {

    /** What a third of the hits do as well belongs to the need. */
    private static final int SHARE_OF_HITS = 3;

    private final Set<String> branch;

    private NearCategories(Set<String> branch) {
        this.branch = branch;
    }

    /** @param needs what is needed in words; without any, no category is nearer than others */
    public static NearCategories of(Collection<SearchIntent.Need> needs, Taxonomy taxonomy) {
        Set<String> branch = new HashSet<>();
        needs.stream().flatMap(need -> need.bestCategories().stream()).forEach(term -> {
            branch.addAll(taxonomy.withDescendants(term));
            listParents(term, taxonomy).forEach(parent -> branch.addAll(taxonomy.withDescendants(parent)));
        });
        return new NearCategories(branch);
    }

    private static List<String> listParents(String term, Taxonomy taxonomy) {
        return taxonomy.find(term).stream()
                .flatMap(found -> found.parents().stream())
                .filter(parent -> !taxonomy.isSector(parent))
                .toList();
    }

    /**
     * @param count how many hits have the category
     * @param total how many hits there are
     */
    boolean isNear(String category, long count, long total) {
        return branch.contains(category) || !branch.isEmpty() && count > 1 && count * SHARE_OF_HITS >= total;
    }
}
