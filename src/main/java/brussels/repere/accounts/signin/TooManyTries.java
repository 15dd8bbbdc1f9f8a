package brussels.repere.accounts.signin;

import java.time.Duration;

/** Wrong passwords or codes were tried too often; nothing was compared. */
public final class TooManyTries extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("too many tries", null, false, false);
        this.wait = wait;
    }

    /** Returns after which time it may be tried again. */
    public Duration waitTime() {
        return wait;
    }
}
