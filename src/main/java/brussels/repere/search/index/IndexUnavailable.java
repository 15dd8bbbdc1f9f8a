package brussels.repere.search.index;

/** The search engine does not answer, or not completely in time. */
public final class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
