package brussels.repere.generation;

import java.time.Duration;

/** So many changes wait already that one more would wait too long; nothing was changed. */
public final class TooManyChanges extends RuntimeException {

    /** After it there is room again, most of the time. */
    public static final Duration WAIT = Duration.ofSeconds(2);

    private static final long serialVersionUID = 1L;

    TooManyChanges() {
        super("too many changes at once", null, false, false);
    }
}
