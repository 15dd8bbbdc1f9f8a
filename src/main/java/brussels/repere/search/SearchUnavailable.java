package brussels.repere.search;

/** The search engine cannot be reached, or has no index yet. This passes; everything that needs no search goes on. */
public final class SearchUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchUnavailable(Throwable cause) {
        super("the search engine does not answer", cause);
    }
}
