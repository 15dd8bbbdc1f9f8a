package brussels.repere.search.index;

import org.jboss.logging.Logger;

/**
 * All that a request found, part by part, as it was when it began: what is indexed meanwhile moves nothing. The engine keeps
 * that moment until this is closed, or nobody has asked for two minutes. For one thread.
 */
public final class IndexScroll implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(IndexScroll.class);

    private final IndexSearch index;
    private final IndexAnswer first;
    private String scroll;

    IndexScroll(IndexSearch index, IndexAnswer first) {
        this.index = index;
        this.first = first;
        this.scroll = first.scroll();
        requireWhole(first);
    }

    /** The first part, with all that is counted. */
    public IndexAnswer first() {
        return first;
    }

    /**
     * The next part; without rows at the end.
     *
     * @throws IndexUnavailable if it does not come whole, or the engine keeps the moment no longer
     */
    public IndexAnswer next() {
        IndexAnswer part = index.next(scroll);
        scroll = part.scroll();
        requireWhole(part);
        return part;
    }

    private void requireWhole(IndexAnswer part) {
        if (part.timedOut()) {
            close();
            throw new IndexUnavailable("too slow", null);
        }
    }

    @Override
    public void close() {
        try {
            index.forget(scroll);
        } catch (IndexUnavailable away) {
            LOG.debugf("The engine forgets a search by itself: %s", away.getMessage());
        }
    }
}
