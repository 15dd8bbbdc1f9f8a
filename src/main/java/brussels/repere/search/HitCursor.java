package brussels.repere.search;

import brussels.repere.search.plan.FoundCursor;
import brussels.repere.search.plan.FoundService;
import java.util.List;

/**
 * Reads all hits of a question, however many, in the order of its pages, with only some hundreds in memory at a time. For one
 * thread. Whoever opens it must close it, so that the search engine frees what it keeps for it.
 */
public final class HitCursor implements AutoCloseable {

    private final FoundCursor found;
    private final HitFactory hitFactory;
    private final SearchAnswer answer;

    HitCursor(FoundCursor found, HitFactory hitFactory, SearchExecution execution) {
        this.found = found;
        this.hitFactory = hitFactory;
        this.answer = execution.readAnswer(found.result(), List.of());
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
        List<FoundService> next = found.next();
        return next.stream().map(hitFactory::createRanked).toList();
    }

    @Override
    public void close() {
        found.close();
    }
}
