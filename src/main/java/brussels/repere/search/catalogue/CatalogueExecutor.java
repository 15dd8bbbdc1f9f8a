package brussels.repere.search.catalogue;

import brussels.repere.search.plan.CountRequest;
import brussels.repere.search.plan.FoundCursor;
import brussels.repere.search.plan.FoundService;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.ResultWindow;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * Answers plans from a catalogue: the same services in the same order with the same counts as the index. Each method throws
 * {@link IllegalArgumentException} for a plan with words that only the index knows. Immutable, safe for use by several threads.
 */
final class CatalogueExecutor implements PlanExecutor {

    private static final int BATCH_SIZE = 500;

    private final Catalogue catalogue;
    private final FilterEvaluator filters;
    private final ScoreEvaluator scores;
    private final CountEvaluator counts;

    CatalogueExecutor(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.filters = new FilterEvaluator(catalogue);
        this.scores = new ScoreEvaluator(catalogue, filters);
        this.counts = new CountEvaluator(catalogue, filters);
    }

    @Override
    public PlanResult execute(SearchPlan plan, SearchTimeout patience) {
        NarrowedSets sets = find(plan);
        return result(plan, sets, list(sort(plan, sets, plan.window())));
    }

    @Override
    public FoundCursor open(SearchPlan plan) {
        NarrowedSets sets = find(plan);
        return new SortedCursor(
                result(plan, sets, List.of()), sort(plan, sets, new ResultWindow(0, Integer.MAX_VALUE)));
    }

    private NarrowedSets find(SearchPlan plan) {
        return new NarrowedSets(scores.find(plan.query(), catalogue.all()), plan.filters(), filters);
    }

    private SortedServices sort(SearchPlan plan, NarrowedSets sets, ResultWindow window) {
        RoaringBitmap hits = sets.passingAll();
        float[] scoresByNumber = scores.score(plan.query(), hits);
        return new SortedServices(
                new ResultSorter(catalogue, hits, scoresByNumber, plan.order()).list(window), scoresByNumber);
    }

    /**
     * @param numbers in order
     * @param scores by number
     */
    private record SortedServices(int[] numbers, float[] scores) {}

    private List<FoundService> list(SortedServices sorted) {
        return Arrays.stream(sorted.numbers())
                .mapToObj(number -> new FoundService(
                        catalogue.service(number), catalogue.service(number).areaKey(), sorted.scores()[number]))
                .toList();
    }

    private PlanResult result(SearchPlan plan, NarrowedSets sets, List<FoundService> services) {
        Map<String, Long> matches = new HashMap<>();
        Map<String, PlanResult.ValueCounts> values = new HashMap<>();
        for (CountRequest request : plan.counts()) {
            RoaringBitmap among = sets.passingAllBut(request.leftAside());
            if (request.counted() instanceof CountRequest.Matches asked) {
                matches.put(request.name(), counts.count(asked, among));
            } else {
                values.put(request.name(), counts.countValues(request.counted(), among));
            }
        }
        return new PlanResult(sets.passingAll().getLongCardinality(), services, matches, values, false);
    }

    private final class SortedCursor implements FoundCursor {

        private final PlanResult result;
        private final SortedServices sorted;
        private int read;

        SortedCursor(PlanResult result, SortedServices sorted) {
            this.result = result;
            this.sorted = sorted;
        }

        @Override
        public PlanResult result() {
            return result;
        }

        @Override
        public List<FoundService> next() {
            int until = Math.min(read + BATCH_SIZE, sorted.numbers().length);
            int[] batch = Arrays.copyOfRange(sorted.numbers(), read, until);
            read = until;
            return list(new SortedServices(batch, sorted.scores()));
        }

        @Override
        public void close() {
            // Nothing is kept elsewhere.
        }
    }
}
