package brussels.repere.search.index;

import org.jboss.logging.Logger;

/**
 * Reads everything that a request found, part by part, from the index as it was when the scroll began. The engine keeps that
 * state until the scroll is closed, or no part has been requested for two minutes. For one thread.
 */
final class IndexScroll implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(IndexScroll.class);

    private final IndexClient index;
    private final IndexResponse firstPage;
    private String scrollId;

    IndexScroll(IndexClient index, IndexResponse firstPage) {
        this.index = index;
        this.firstPage = firstPage;
        this.scrollId = firstPage.scrollId();
        requireComplete(firstPage);
    }

    /** Returns the first part, which holds the counts too. */
    IndexResponse firstPage() {
        return firstPage;
    }

    /**
     * Returns the next part; it has no rows at the end.
     *
     * @throws IndexUnavailable if there is no complete response, or the engine no longer keeps the state
     */
    IndexResponse nextPage() {
        IndexResponse page = index.fetchNextPage(scrollId);
        scrollId = page.scrollId();
        requireComplete(page);
        return page;
    }

    private void requireComplete(IndexResponse page) {
        if (page.timedOut()) {
            close();
            throw new IndexUnavailable("too slow", null);
        }
    }

    @Override
    public void close() {
        try {
            index.closeScroll(scrollId);
        } catch (IndexUnavailable unreachable) {
            LOG.debugf("The engine forgets a search by itself: %s", unreachable.getMessage());
        }
    }
}
