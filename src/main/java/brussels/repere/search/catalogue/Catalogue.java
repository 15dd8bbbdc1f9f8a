package brussels.repere.search.catalogue;

import brussels.repere.directory.ListedService;
import brussels.repere.search.plan.SearchField;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/**
 * All open services of one generation, each with a number: from 0, in the order of their ids. Immutable, safe for use by several
 * threads; nobody may change a set or an array that it returns.
 */
final class Catalogue {

    private final ListedService[] services;
    private final Map<SearchField, TermColumn> terms;
    /** For the fields whose values are counted or mostly asked by the hundred, the ordinals of the values of each service. */
    private final Map<SearchField, int[][]> ordinals;

    private final Map<SearchField, NumberColumn> numbers;
    private final PointColumn points;
    private final RoaringBitmap all = new RoaringBitmap();

    /** @param services in the order of their ids */
    Catalogue(
            ListedService[] services,
            Map<SearchField, TermColumn> terms,
            Map<SearchField, int[][]> ordinals,
            Map<SearchField, NumberColumn> numbers,
            PointColumn points) {
        this.services = services;
        this.terms = terms;
        this.ordinals = ordinals;
        this.numbers = numbers;
        this.points = points;
        all.add(0L, services.length);
        // Sets that are not runs are joined and parted faster with one that is none either.
        all.removeRunCompression();
    }

    int size() {
        return services.length;
    }

    /** Returns the bytes of its columns, without the records that answers are made of. */
    long sizeInBytes() {
        return all.getLongSizeInBytes()
                + points.sizeInBytes()
                + terms.values().stream().mapToLong(TermColumn::sizeInBytes).sum()
                + numbers.values().stream().mapToLong(NumberColumn::sizeInBytes).sum()
                + ordinals.values().stream()
                        .flatMap(Stream::of)
                        .mapToLong(values -> (long) Integer.BYTES * values.length)
                        .sum();
    }

    ListedService service(int number) {
        return services[number];
    }

    RoaringBitmap all() {
        return all;
    }

    /** @throws IllegalArgumentException for a field that the catalogue does not hold */
    TermColumn terms(SearchField field) {
        return require(terms.get(field), field);
    }

    /** Returns the ordinals of the values of each service. */
    int[][] ordinals(SearchField field) {
        return require(ordinals.get(field), field);
    }

    boolean hasOrdinals(SearchField field) {
        return ordinals.containsKey(field);
    }

    NumberColumn numbers(SearchField field) {
        return require(numbers.get(field), field);
    }

    PointColumn points() {
        return points;
    }

    private static <T> T require(T column, SearchField field) {
        if (column == null) {
            throw new IllegalArgumentException("the catalogue holds no such column: " + field);
        }
        return column;
    }

    /** Returns the services that have any value of a field. */
    RoaringBitmap withValue(SearchField field) {
        if (field == SearchField.POINT) {
            return points.present();
        }
        return numbers.containsKey(field)
                ? numbers.get(field).present()
                : terms(field).present();
    }

    /** Returns those of these services that it holds. */
    RoaringBitmap withIds(Collection<UUID> ids) {
        RoaringBitmap found = new RoaringBitmap();
        ids.forEach(id -> {
            int number = find(id.toString());
            if (number >= 0) {
                found.add(number);
            }
        });
        return found;
    }

    private int find(String id) {
        int low = 0;
        int high = services.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = services[middle].id().toString().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
