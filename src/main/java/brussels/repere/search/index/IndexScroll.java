package brussels.repere.search.index;

import org.jboss.logging.Logger;

/**
 * All that a request found, part by part, as it was when it began: what is indexed meanwhile moves nothing. The engine keeps
 * that moment until this is closed, or nobody has asked for two minutes. For one thread.
 */
public final class IndexScroll implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(IndexScroll.class);

    private final IndexClient index;
    private final IndexResponse firstPage;
    private String scrollId;

    IndexScroll(IndexClient index, IndexResponse first) {
        this.index = index;
        this.firstPage = first;
        this.scrollId = first.scrollId();
        requireComplete(first);
    }

    /** The first part, with all that is counted. */
    public IndexResponse firstPage() {
        return firstPage;
    }

    /**
     * The next part; without rows at the end.
     *
     * @throws IndexUnavailable if it does not come whole, or the engine keeps the moment no longer
     */
    public IndexResponse nextPage() {
        IndexResponse part = index.fetchNextPage(scrollId);
        scrollId = part.scrollId();
        requireComplete(part);
        return part;
    }

    private void requireComplete(IndexResponse part) {
        if (part.timedOut()) {
            close();
            throw new IndexUnavailable("too slow", null);
        }
    }

    @Override
    public void close() {
        try {
            index.closeScroll(scrollId);
        } catch (IndexUnavailable away) {
            LOG.debugf("The engine forgets a search by itself: %s", away.getMessage());
        }
    }
}
