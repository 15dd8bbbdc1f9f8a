package brussels.repere.search.catalogue;

import brussels.repere.search.plan.NamedFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/** What a query found, narrowed by the filters of its plan: by all, or by all but one. Not thread-safe. */
final class NarrowedSets {

    private final RoaringBitmap found;
    private final List<NamedFilter> filters;
    private final RoaringBitmap[] passing;
    private final Map<String, RoaringBitmap> withoutOne = new HashMap<>();

    NarrowedSets(RoaringBitmap found, List<NamedFilter> filters, FilterEvaluator evaluator) {
        this.found = found;
        this.filters = filters;
        this.passing = filters.stream()
                .map(filter -> evaluator.find(filter.passing(), found))
                .toArray(RoaringBitmap[]::new);
    }

    /** Returns what passes all filters. */
    RoaringBitmap passingAll() {
        return passingAllBut(null);
    }

    /** Returns what passes all filters but one; all, if there is none with this code. */
    RoaringBitmap passingAllBut(String leftAside) {
        boolean isFilter = filters.stream()
                .anyMatch(filter -> filter.code() != null && filter.code().equals(leftAside));
        return withoutOne.computeIfAbsent(isFilter ? leftAside : null, this::narrow);
    }

    private RoaringBitmap narrow(String leftAside) {
        RoaringBitmap left = found;
        for (int i = 0; i < passing.length; i++) {
            if (leftAside == null || !leftAside.equals(filters.get(i).code())) {
                left = RoaringBitmap.and(left, passing[i]);
            }
        }
        return left;
    }
}
