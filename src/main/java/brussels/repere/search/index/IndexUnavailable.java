package brussels.repere.search.index;

import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;

/** The search engine does not answer, or not completely in time. */
public final class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns whether the engine let time pass without an answer, so that there is none left to ask again. */
    public boolean isTimeout() {
        return getCause() instanceof SocketTimeoutException || getCause() instanceof TimeoutException;
    }
}
