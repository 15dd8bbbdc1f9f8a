package brussels.repere.search.catalogue;

import brussels.repere.search.plan.Filter;
import org.roaringbitmap.RoaringBitmap;

/**
 * The values of one field that holds numbers. Services are numbered. Immutable, safe for use by several threads; nobody may change a
 * set that it returns.
 */
final class NumberColumn {

    /** Not a number where a service has none. */
    private final double[] values;

    private final RoaringBitmap present = new RoaringBitmap();

    NumberColumn(double[] values) {
        this.values = values;
        for (int number = 0; number < values.length; number++) {
            if (!Double.isNaN(values[number])) {
                present.add(number);
            }
        }
        present.runOptimize();
    }

    long sizeInBytes() {
        return (long) Double.BYTES * values.length + present.getLongSizeInBytes();
    }

    RoaringBitmap present() {
        return present;
    }

    /** Returns the value of a service; not a number if it has none. */
    double value(int number) {
        return values[number];
    }

    /** Returns those of some services whose value lies between two bounds; a bound that is null does not limit. */
    RoaringBitmap between(Filter.Bound from, Filter.Bound to, RoaringBitmap within) {
        double lowest =
                from == null ? Double.NEGATIVE_INFINITY : from.inclusive() ? from.value() : Math.nextUp(from.value());
        double highest =
                to == null ? Double.POSITIVE_INFINITY : to.inclusive() ? to.value() : Math.nextDown(to.value());
        return NumberedSets.filter(within, number -> values[number] >= lowest && values[number] <= highest);
    }
}
