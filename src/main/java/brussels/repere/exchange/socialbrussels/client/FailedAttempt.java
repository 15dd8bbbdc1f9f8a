package brussels.repere.exchange.socialbrussels.client;

import java.time.Duration;

/** A request that may succeed when it is made again. */
final class FailedAttempt extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object param;
    private final Duration retryAfter;

    /**
     * @param code of the words that say why it failed
     * @param param for those words
     * @param retryAfter how long the server wants to be left alone; zero if it does not say
     */
    FailedAttempt(String code, Object param, Duration retryAfter) {
        super(code, null, false, false);
        this.code = code;
        this.param = param;
        this.retryAfter = retryAfter;
    }

    String code() {
        return code;
    }

    Object param() {
        return param;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
