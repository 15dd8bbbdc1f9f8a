package brussels.repere.rest.cache;

import java.util.function.Function;

/**
 * Keeps the value that was derived from the latest key, until another key is requested. Meant for what is derived from
 * the current data and is useless after they change. Threads that meet a new key at the same moment may each derive its
 * value; each of them receives the value of its own key. Safe for use by several threads.
 *
 * @param <K> compared by {@code equals}, which is identity for the maps and registers of the data
 */
public final class SingleEntryCache<K, V> {

    private final Function<K, V> derivation;
    private volatile Entry<K, V> entry;

    private record Entry<K, V>(K key, V value) {}

    public SingleEntryCache(Function<K, V> derivation) {
        this.derivation = derivation;
    }

    public V get(K key) {
        Entry<K, V> current = entry;
        if (current == null || !current.key().equals(key)) {
            current = new Entry<>(key, derivation.apply(key));
            entry = current;
        }
        return current.value();
    }
}
