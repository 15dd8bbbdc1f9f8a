package brussels.repere.rest.admission;

import java.util.concurrent.atomic.AtomicBoolean;

/** A place that is taken, and given back once however often it is closed. Safe for use by several threads. */
public final class Permit implements AutoCloseable {

    private final AtomicBoolean held = new AtomicBoolean(true);
    private final Runnable release;

    Permit(Runnable release) {
        this.release = release;
    }

    @Override
    public void close() {
        if (held.compareAndSet(true, false)) {
            release.run();
        }
    }
}
