package brussels.repere.geography;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A set of statistical sectors of one {@link TerritoryMap}, identified by their numbers on that map. Sets of different
 * maps must not be mixed. Immutable, safe for use by several threads.
 */
public final class SectorSet {

    private final long[] words;

    private SectorSet(long[] words) {
        this.words = words;
    }

    /** @param universe the number of sectors on the map */
    public static SectorSet of(int universe, IntStream sectors) {
        long[] words = new long[(universe + 63) >>> 6];
        sectors.forEach(sector -> words[sector >>> 6] |= 1L << sector);
        return new SectorSet(words);
    }

    public static SectorSet empty(int universe) {
        return of(universe, IntStream.empty());
    }

    public boolean contains(int sector) {
        return (words[sector >>> 6] & 1L << sector) != 0;
    }

    public boolean containsAll(SectorSet other) {
        for (int i = 0; i < words.length; i++) {
            if ((other.words[i] & ~words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    public boolean intersects(SectorSet other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    public SectorSet union(SectorSet other) {
        long[] union = words.clone();
        for (int i = 0; i < union.length; i++) {
            union[i] |= other.words[i];
        }
        return new SectorSet(union);
    }

    public SectorSet intersection(SectorSet other) {
        long[] intersection = words.clone();
        for (int i = 0; i < intersection.length; i++) {
            intersection[i] &= other.words[i];
        }
        return new SectorSet(intersection);
    }

    /** Returns the sectors that are not in another set. */
    public SectorSet without(SectorSet other) {
        long[] rest = words.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~other.words[i];
        }
        return new SectorSet(rest);
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Returns the numbers of the sectors in ascending order, which is the order of their codes. */
    public IntStream stream() {
        return BitSet.valueOf(words).stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SectorSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return stream().boxed().toList().toString();
    }
}
