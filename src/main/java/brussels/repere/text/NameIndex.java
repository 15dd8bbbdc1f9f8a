package brussels.repere.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds items by the beginnings of the words of their names. The order of the results depends only on the names: whole
 * names before beginnings, then by rank, then shorter names first. Immutable, safe for use by several threads.
 */
public final class NameIndex {

    private final Entry[] entries;
    /** For each position in {@link #entries}, the position of the entry in the order of results. */
    private final int[] order;

    /**
     * An item with a key: one word of its name and all words that follow.
     *
     * @param key the words, in the form that the caller uses for lookups
     * @param item the number of the item in the list of the caller
     * @param rank lower ranks come first
     * @param name the name that orders items which are otherwise equal
     */
    public record Entry(String key, int item, int rank, String name) {

        private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::rank)
                .thenComparingInt(entry -> entry.key().length())
                .thenComparing(Entry::name)
                .thenComparingInt(Entry::item);
    }

    public NameIndex(Collection<Entry> allEntries) {
        entries = allEntries.stream()
                .sorted(Comparator.comparing(Entry::key).thenComparing(Entry.ORDER))
                .toArray(Entry[]::new);
        order = new int[entries.length];
        int[] nextPosition = {0};
        IntStream.range(0, entries.length)
                .boxed()
                .sorted(Comparator.comparing(i -> entries[i], Entry.ORDER))
                .forEach(i -> order[i] = nextPosition[0]++);
    }

    /** Returns the items with a name that, from one of its words on, begins with the prefix. */
    public List<Integer> listStartingWith(String prefix, int limit) {
        TopN firstItems = new TopN(limit);
        int end = lowerBound(prefix + Character.MAX_VALUE);
        for (int i = lowerBound(prefix); i < end; i++) {
            boolean isWholeName = entries[i].key().length() == prefix.length();
            firstItems.add(entries[i].item(), isWholeName ? order[i] : order[i] + entries.length);
        }
        return firstItems.items();
    }

    /** Returns whether a name, from one of its words on, begins with the prefix. */
    public boolean hasStartingWith(String prefix) {
        int first = lowerBound(prefix);
        return first < entries.length && entries[first].key().startsWith(prefix);
    }

    /** Returns the items with a name that, from one of its words on, equals the key. */
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
