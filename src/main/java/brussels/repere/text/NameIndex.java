package brussels.repere.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Things by the beginnings of the words of their names. What is found comes in an order that depends on nothing but the
 * names: whole names before beginnings, then by rank, then the shorter name. Immutable, safe for use by several threads.
 */
public final class NameIndex {

    private final Entry[] entries;
    /** Where each entry comes among all, by its place in {@link #entries}. */
    private final int[] order;

    /**
     * A thing by a word of its name and those that follow.
     *
     * @param key the words, in the way in which the caller writes them
     * @param item number of the thing in the list of the caller
     * @param rank lower is earlier
     * @param name for the order of things that nothing else tells apart
     */
    public record Entry(String key, int item, int rank, String name) {

        private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::rank)
                .thenComparingInt(entry -> entry.key().length())
                .thenComparing(Entry::name)
                .thenComparingInt(Entry::item);
    }

    public NameIndex(Collection<Entry> all) {
        entries = all.stream()
                .sorted(Comparator.comparing(Entry::key).thenComparing(Entry.ORDER))
                .toArray(Entry[]::new);
        order = new int[entries.length];
        int[] next = {0};
        IntStream.range(0, entries.length)
                .boxed()
                .sorted(Comparator.comparing(i -> entries[i], Entry.ORDER))
                .forEach(i -> order[i] = next[0]++);
    }

    /** Things of which a name, from some word on, begins so. */
    public List<Integer> listStartingWith(String prefix, int limit) {
        TopN earliest = new TopN(limit);
        int end = lowerBound(prefix + Character.MAX_VALUE);
        for (int i = lowerBound(prefix); i < end; i++) {
            boolean whole = entries[i].key().length() == prefix.length();
            earliest.add(entries[i].item(), whole ? order[i] : order[i] + entries.length);
        }
        return earliest.items();
    }

    /** Things of which a name, from some word on, is this. */
    public List<Integer> listExact(String key) {
        return IntStream.range(lowerBound(key), entries.length)
                .takeWhile(i -> entries[i].key().equals(key))
                .mapToObj(i -> entries[i].item())
                .distinct()
                .toList();
    }

    private int lowerBound(String key) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle].key().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
