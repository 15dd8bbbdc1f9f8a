package brussels.repere.search.catalogue;

import brussels.repere.directory.ListedService;
import brussels.repere.search.plan.Filter;
import java.util.Collection;
import org.roaringbitmap.RoaringBitmap;

/**
 * All open services of one generation, each with a number from 0 in the order of their ids, for whoever counts them by sets. Immutable,
 * safe for use by several threads.
 */
public final class ServiceSelection {

    private final Catalogue catalogue;
    private final FilterEvaluator filters;

    ServiceSelection(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.filters = new FilterEvaluator(catalogue);
    }

    public int size() {
        return catalogue.size();
    }

    public ListedService service(int number) {
        return catalogue.service(number);
    }

    /**
     * Returns the numbers of the services that meet all conditions. The caller must not change the set.
     *
     * @throws IllegalArgumentException for a condition that only the index can judge
     */
    public RoaringBitmap find(Collection<Filter> conditions) {
        RoaringBitmap left = catalogue.all();
        for (Filter condition : conditions) {
            left = filters.find(condition, left);
        }
        return left;
    }
}
