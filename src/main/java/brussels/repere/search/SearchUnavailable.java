package brussels.repere.search;

/** The search engine is away, or has no index yet. It will be back; everything else goes on. */
public final class SearchUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchUnavailable(Throwable cause) {
        super("the search engine does not answer", cause);
    }
}
