package brussels.repere.rest.stream;

import brussels.repere.rest.admission.PermitPool;

/**
 * The kinds of streams that have places of their own, so that none takes those of another. Each stream occupies a
 * thread for as long as its reader takes, and ordinary requests have priority.
 */
public enum StreamPool {
    /** Lists and exports. */
    EXPORTS(8, 4),
    /** Batches of places, which are also read while they are answered. */
    BATCHES(4, 2),
    /** The whole directory as one file. */
    PACKAGES(4, 2);

    private final int maxStreams;
    private final int maxPerClient;

    StreamPool(int maxStreams, int maxPerClient) {
        this.maxStreams = maxStreams;
        this.maxPerClient = maxPerClient;
    }

    /** The streams of this kind that may run at the same time. */
    public int maxStreams() {
        return maxStreams;
    }

    /** The part of these that one client may use. */
    public int maxPerClient() {
        return maxPerClient;
    }

    PermitPool newPermits() {
        return new PermitPool(maxStreams, maxPerClient);
    }
}
