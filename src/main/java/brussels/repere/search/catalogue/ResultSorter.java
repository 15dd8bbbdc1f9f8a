package brussels.repere.search.catalogue;

import brussels.repere.search.plan.ResultWindow;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.plan.SortKey;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** Puts what was found in order. Not thread-safe. */
final class ResultSorter {

    private final Catalogue catalogue;
    private final float[] scores;
    /** The numbers of the services found, ascending. */
    private final int[] numbers;

    private final Comparator<Integer> order;

    /**
     * @param found the services to be ordered
     * @param scores by the numbers of services
     */
    ResultSorter(Catalogue catalogue, RoaringBitmap found, float[] scores, List<SortKey> keys) {
        this.catalogue = catalogue;
        this.scores = scores;
        this.numbers = found.toArray();
        this.order = keys.stream()
                .map(this::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /** Compares positions among the numbers, which stand in the order of ids. */
    private Comparator<Integer> comparator(SortKey key) {
        if (key instanceof SortKey.ByScore) {
            return (one, other) -> Float.compare(scores[numbers[other]], scores[numbers[one]]);
        }
        if (key instanceof SortKey.ByDistance from) {
            double[] distances = new double[numbers.length];
            Arrays.setAll(distances, i -> catalogue.points().distanceKey(from.point(), numbers[i]));
            return (one, other) -> Double.compare(distances[one], distances[other]);
        }
        if (key instanceof SortKey.ByFreshness) {
            NumberColumn verified = catalogue.numbers(SearchField.VERIFIED);
            return (one, other) -> compareLatestFirst(verified.value(numbers[one]), verified.value(numbers[other]));
        }
        return Comparator.naturalOrder();
    }

    private static int compareLatestFirst(double one, double other) {
        boolean unknown = Double.isNaN(one);
        boolean otherUnknown = Double.isNaN(other);
        return unknown || otherUnknown ? Boolean.compare(unknown, otherUnknown) : Double.compare(other, one);
    }

    /** Returns the numbers of the services of a window, in order. */
    int[] list(ResultWindow window) {
        int last = (int) Math.min((long) window.offset() + window.size(), numbers.length);
        if (window.offset() >= last) {
            return new int[0];
        }
        Integer[] first = listFirst(last);
        Arrays.sort(first, order);
        return Arrays.stream(first, window.offset(), last)
                .mapToInt(position -> numbers[position])
                .toArray();
    }

    /** Returns the positions of so many that come first, in no order. */
    private Integer[] listFirst(int count) {
        if (count == numbers.length) {
            return IntStream.range(0, count).boxed().toArray(Integer[]::new);
        }
        PriorityQueue<Integer> lastOnTop = new PriorityQueue<>(count, order.reversed());
        for (Integer position = 0; position < numbers.length; position++) {
            if (lastOnTop.size() < count) {
                lastOnTop.add(position);
            } else if (order.compare(position, lastOnTop.peek()) < 0) {
                lastOnTop.poll();
                lastOnTop.add(position);
            }
        }
        return lastOnTop.toArray(Integer[]::new);
    }
}
