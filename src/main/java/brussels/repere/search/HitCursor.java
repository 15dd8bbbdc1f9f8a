package brussels.repere.search;

import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.index.IndexScroll;
import brussels.repere.search.index.ServiceRecordCache;
import java.util.List;

/**
 * Reads all hits of a question, however many, in the order of its pages, with only some hundreds in memory at a time. For one
 * thread. Whoever opens it must close it, so that the search engine frees what it keeps for it.
 */
public final class HitCursor implements AutoCloseable {

    private final IndexScroll scroll;
    private final ServiceRecordCache records;
    private final HitFactory hitFactory;
    private final SearchAnswer answer;
    private IndexResponse batch;

    HitCursor(IndexScroll scroll, ServiceRecordCache records, HitFactory hitFactory, SearchExecution execution) {
        this.scroll = scroll;
        this.records = records;
        this.hitFactory = hitFactory;
        this.batch = scroll.firstPage();
        this.answer = execution.readAnswer(batch, List.of());
    }

    /** Returns the totals, tiers and facets of all hits, without the hits. */
    public SearchAnswer answer() {
        return answer;
    }

    /**
     * Returns the next hits; empty at the end. A service that has disappeared since the search began is left out.
     *
     * @throws RuntimeException if the search engine does not continue: the hits read so far are not all
     */
    public List<SearchHit> nextBatch() {
        List<SearchHit> next = List.of();
        while (next.isEmpty() && !batch.rows().isEmpty()) {
            next = ScoredRecord.of(batch, records).stream()
                    .map(hitFactory::createRanked)
                    .toList();
            batch = scroll.nextPage();
        }
        return next;
    }

    @Override
    public void close() {
        scroll.close();
    }
}
