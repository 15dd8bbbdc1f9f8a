package brussels.repere.search.index;

import brussels.repere.directory.ListedService;
import brussels.repere.search.plan.CountRequest;
import brussels.repere.search.plan.FoundCursor;
import brussels.repere.search.plan.FoundService;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.ResultWindow;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers plans from the index, all of them, without the database. Each method throws {@link IndexUnavailable} while the search
 * engine cannot be reached, or is too slow. Safe for use by several threads.
 */
@ApplicationScoped
@Typed(IndexExecutor.class)
public class IndexExecutor implements PlanExecutor {

    /** How many services of a cursor are in memory. */
    private static final int BATCH_SIZE = 500;

    private final IndexClient index;
    private final IndexSynchronizer synchronizer;
    private final ServiceRecordCache records;

    IndexExecutor(IndexClient index, IndexSynchronizer synchronizer, ServiceRecordCache records) {
        this.index = index;
        this.synchronizer = synchronizer;
        this.records = records;
    }

    @Override
    public PlanResult execute(SearchPlan plan, SearchTimeout patience) {
        return patience == SearchTimeout.WHILE_TYPING
                ? execute(plan, index::searchWithShortTimeout)
                : retryAfterIndexSwap(() -> execute(plan, index::search));
    }

    private PlanResult execute(SearchPlan plan, Function<JsonNode, IndexResponse> search) {
        IndexResponse response = search.apply(IndexRequestWriter.write(plan));
        return read(response, plan, load(response));
    }

    @Override
    public FoundCursor open(SearchPlan plan) {
        SearchPlan batched = new SearchPlan(
                plan.query(), plan.filters(), plan.order(), plan.counts(), new ResultWindow(0, BATCH_SIZE));
        return retryAfterIndexSwap(() -> new ScrollCursor(index.openScroll(IndexRequestWriter.write(batched)), plan));
    }

    /** Searches once more if the index has just been replaced by another. */
    private <T> T retryAfterIndexSwap(Supplier<T> search) {
        try {
            return search.get();
        } catch (IndexUnavailable failure) {
            if (failure.isTimeout() || !synchronizer.isAnswering()) {
                throw failure;
            }
        }
        return search.get();
    }

    private static PlanResult read(IndexResponse response, SearchPlan plan, List<FoundService> services) {
        Map<String, PlanResult.ValueCounts> values = new HashMap<>();
        for (CountRequest count : plan.counts()) {
            if (!(count.counted() instanceof CountRequest.Matches)) {
                values.put(
                        count.name(),
                        new PlanResult.ValueCounts(
                                response.filterCounts().getOrDefault(count.name(), response.total()),
                                response.countsByValue().getOrDefault(count.name(), Map.of())));
            }
        }
        return new PlanResult(response.total(), services, response.filterCounts(), values, false);
    }

    /** Returns the services of a response without those that have disappeared since. */
    private List<FoundService> load(IndexResponse response) {
        Map<String, ListedService> services = records.load(
                response.rows().stream().map(IndexResponse.Row::key).toList());
        return response.rows().stream()
                .filter(row -> services.containsKey(row.key().id()))
                .map(row -> new FoundService(services.get(row.key().id()), row.areaKey(), row.score()))
                .toList();
    }

    private final class ScrollCursor implements FoundCursor {

        private final IndexScroll scroll;
        private final PlanResult result;
        private IndexResponse batch;

        ScrollCursor(IndexScroll scroll, SearchPlan plan) {
            this.scroll = scroll;
            this.batch = scroll.firstPage();
            this.result = read(batch, plan, List.of());
        }

        @Override
        public PlanResult result() {
            return result;
        }

        @Override
        public List<FoundService> next() {
            List<FoundService> next = List.of();
            while (next.isEmpty() && !batch.rows().isEmpty()) {
                next = load(batch);
                batch = scroll.nextPage();
            }
            return next;
        }

        @Override
        public void close() {
            scroll.close();
        }
    }
}
