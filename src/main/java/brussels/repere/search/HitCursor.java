package brussels.repere.search;

import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.index.IndexScroll;
import brussels.repere.search.index.ServiceRecordCache;
import java.util.List;

/**
 * All that a question finds, however much, in the order of its pages; of which no more than some hundred are in memory. For
 * one thread; whoever opens it closes it, which gives the search engine back what it keeps for it.
 */
public final class HitCursor implements AutoCloseable {

    private final IndexScroll scroll;
    private final ServiceRecordCache records;
    private final HitFactory hitFactory;
    private final SearchAnswer answer;
    private IndexResponse batch;

    HitCursor(IndexScroll scroll, ServiceRecordCache records, HitFactory hits, SearchExecution searching) {
        this.scroll = scroll;
        this.records = records;
        this.hitFactory = hits;
        this.batch = scroll.firstPage();
        this.answer = searching.readAnswer(batch, List.of());
    }

    /** What there is to say of all, without the hits. */
    public SearchAnswer answer() {
        return answer;
    }

    /**
     * The next ones; none at the end. One that is gone meanwhile is left out.
     *
     * @throws RuntimeException if the search engine does not go on: what was read is not all
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
