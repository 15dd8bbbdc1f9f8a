package brussels.repere.testing;

import java.util.function.BooleanSupplier;

/** Waits for what happens by itself, however busy the machine is. */
public final class ConditionWait {

    private static final long TIMEOUT_SECONDS = 60;
    private static final long POLL_INTERVAL_MILLIS = 20;

    private ConditionWait() {}

    /** @throws AssertionError if it does not come true at all */
    public static void until(BooleanSupplier condition) {
        until(condition, TIMEOUT_SECONDS);
    }

    /**
     * For what takes long by itself.
     *
     * @throws AssertionError if it does not come true at all
     */
    public static void until(BooleanSupplier condition, long timeoutSeconds) {
        long end = System.nanoTime() + timeoutSeconds * 1_000_000_000;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited for " + timeoutSeconds + " s, in vain");
            }
            try {
                Thread.sleep(POLL_INTERVAL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
