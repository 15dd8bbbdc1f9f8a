package brussels.repere.exchange.ogc;

/**
 * The features of a page, by their numbers in the table. Immutable, as long as nobody changes the array.
 *
 * @param matched how many features are selected on all pages
 * @param hasNext whether selected features come after the page
 * @param hasPrevious whether selected features come before it
 */
public record FeaturePage(FeatureTable table, int[] numbers, int matched, boolean hasNext, boolean hasPrevious) {

    public int size() {
        return numbers.length;
    }

    /** Returns the id of the first feature; the page must have one. */
    public String firstId() {
        return table.id(numbers[0]);
    }

    /** Returns the id of the last feature; the page must have one. */
    public String lastId() {
        return table.id(numbers[numbers.length - 1]);
    }
}
