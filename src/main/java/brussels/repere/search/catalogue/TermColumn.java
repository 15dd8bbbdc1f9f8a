package brussels.repere.search.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * The values of one field that holds texts: for each value the services that have it. Services are numbered. Immutable, safe for use
 * by several threads; nobody may change a set that it returns.
 */
final class TermColumn {

    /** Up to so many values are found by their hash; of more, the table of hashes takes more memory than it is worth. */
    private static final int MAX_HASHED_VALUES = 4_096;

    /** Of values that so many services have at most, the numbers alone are kept: they take less than a set. */
    private static final int MAX_FEW = 16;

    private final String[] values;
    private final int[][] numbersByValue;
    /** Null for a value that few have. */
    private final RoaringBitmap[] setsByValue;

    private final Map<String, Integer> ordinals;
    private final RoaringBitmap present;

    /**
     * @param values in the order of {@link TermOrder}
     * @param numbersByValue the numbers of the services that have each value, ascending
     */
    TermColumn(String[] values, int[][] numbersByValue) {
        this.values = values;
        this.numbersByValue = numbersByValue;
        this.setsByValue = new RoaringBitmap[values.length];
        this.ordinals = values.length > MAX_HASHED_VALUES ? null : new HashMap<>();
        this.present = new RoaringBitmap();
        for (int ordinal = 0; ordinal < values.length; ordinal++) {
            RoaringBitmap set = RoaringBitmap.bitmapOf(numbersByValue[ordinal]);
            set.runOptimize();
            present.or(set);
            if (numbersByValue[ordinal].length > MAX_FEW) {
                setsByValue[ordinal] = set;
                numbersByValue[ordinal] = null;
            }
            if (ordinals != null) {
                ordinals.put(values[ordinal], ordinal);
            }
        }
    }

    /** Returns the bytes of its sets and of the characters of its values. */
    long sizeInBytes() {
        long bytes = present.getLongSizeInBytes();
        for (int ordinal = 0; ordinal < values.length; ordinal++) {
            bytes += values[ordinal].length();
            bytes += setsByValue[ordinal] == null
                    ? (long) Integer.BYTES * numbersByValue[ordinal].length
                    : setsByValue[ordinal].getLongSizeInBytes();
        }
        return bytes;
    }

    int size() {
        return values.length;
    }

    String value(int ordinal) {
        return values[ordinal];
    }

    /** Returns the services that have any value. */
    RoaringBitmap present() {
        return present;
    }

    /** Returns those of some services that have one of a few values. */
    RoaringBitmap withAnyOf(Collection<String> wanted, RoaringBitmap within) {
        RoaringBitmap found = new RoaringBitmap();
        for (String value : wanted) {
            int ordinal = find(value);
            if (ordinal >= 0) {
                // Mostly these are much fewer than all that have the value.
                found.or(RoaringBitmap.and(set(ordinal), within));
            }
        }
        return found;
    }

    /** Returns the services that have a value with this beginning. */
    RoaringBitmap withBeginning(String beginning) {
        List<RoaringBitmap> sets = new ArrayList<>();
        int first = search(beginning);
        for (int i = first < 0 ? -first - 1 : first; i < values.length && values[i].startsWith(beginning); i++) {
            sets.add(set(i));
        }
        return union(sets);
    }

    /** Returns which of the values are wanted, by their ordinals. */
    BitSet listOrdinals(Collection<String> wanted) {
        BitSet found = new BitSet(values.length);
        for (String value : wanted) {
            int ordinal = find(value);
            if (ordinal >= 0) {
                found.set(ordinal);
            }
        }
        return found;
    }

    private static RoaringBitmap union(List<RoaringBitmap> sets) {
        return switch (sets.size()) {
            case 0 -> new RoaringBitmap();
            case 1 -> sets.get(0);
            default -> FastAggregation.or(sets.iterator());
        };
    }

    private RoaringBitmap set(int ordinal) {
        RoaringBitmap set = setsByValue[ordinal];
        return set == null ? RoaringBitmap.bitmapOf(numbersByValue[ordinal]) : set;
    }

    /** Returns the ordinal of a value; negative if no service has it. */
    private int find(String value) {
        return ordinals == null ? search(value) : ordinals.getOrDefault(value, -1);
    }

    private int search(String value) {
        int low = 0;
        int high = values.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = TermOrder.INSTANCE.compare(values[middle], value);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
