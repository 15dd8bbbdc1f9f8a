package brussels.repere.search;

import brussels.repere.search.index.IndexAnswer;
import brussels.repere.search.index.IndexScroll;
import brussels.repere.search.index.Records;
import java.util.List;

/**
 * All that a question finds, however much, in the order of its pages; of which no more than some hundred are in memory. For
 * one thread; whoever opens it closes it, which gives the search engine back what it keeps for it.
 */
public final class AllHits implements AutoCloseable {

    private final IndexScroll scroll;
    private final Records records;
    private final Hits hits;
    private final Answer answer;
    private IndexAnswer part;

    AllHits(IndexScroll scroll, Records records, Hits hits, Searching searching) {
        this.scroll = scroll;
        this.records = records;
        this.hits = hits;
        this.part = scroll.first();
        this.answer = searching.read(part, List.of());
    }

    /** What there is to say of all, without the hits. */
    public Answer answer() {
        return answer;
    }

    /**
     * The next ones; none at the end. One that is gone meanwhile is left out.
     *
     * @throws RuntimeException if the search engine does not go on: what was read is not all
     */
    public List<Hit> next() {
        List<Hit> next = List.of();
        while (next.isEmpty() && !part.rows().isEmpty()) {
            next = Found.of(part, records).stream().map(hits::serving).toList();
            part = scroll.next();
        }
        return next;
    }

    @Override
    public void close() {
        scroll.close();
    }
}
