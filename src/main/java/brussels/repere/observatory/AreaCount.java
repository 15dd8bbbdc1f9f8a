package brussels.repere.observatory;

/**
 * How many services of one class serve a territory by their declared area.
 *
 * @param certain whose area covers the whole territory
 * @param inPart whose area covers a part of it, or may do so
 */
public record AreaCount(int certain, int inPart) {

    public int total() {
        return certain + inPart;
    }
}
