package brussels.repere.rest.admission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A number of places of which one client may take only a share, so that no client takes them all. A client is known by
 * a key for as long as it holds a place, and not after. Safe for use by several threads.
 */
public final class PermitPool {

    private final int maxPermits;
    private final int maxPerClient;
    private final Map<String, Integer> heldByClient = new HashMap<>();
    private int held;

    /**
     * @param maxPermits the places in all
     * @param maxPerClient the places that one client may hold at the same time
     */
    public PermitPool(int maxPermits, int maxPerClient) {
        if (maxPermits < 1 || maxPerClient < 1) {
            throw new IllegalArgumentException("A pool wants 1 place or more, in all and for each client.");
        }
        this.maxPermits = maxPermits;
        this.maxPerClient = maxPerClient;
    }

    /** Takes a place; empty where none is left, or none for this client. Never waits. */
    public synchronized Optional<Permit> tryAcquire(String client) {
        int ofClient = heldByClient.getOrDefault(client, 0);
        if (held >= maxPermits || ofClient >= maxPerClient) {
            return Optional.empty();
        }
        held++;
        heldByClient.put(client, ofClient + 1);
        return Optional.of(new Permit(() -> release(client)));
    }

    private synchronized void release(String client) {
        held--;
        heldByClient.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }

    /** The places that are taken now. */
    public synchronized int held() {
        return held;
    }
}
