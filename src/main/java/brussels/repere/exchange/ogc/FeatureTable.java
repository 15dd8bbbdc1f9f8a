package brussels.repere.exchange.ogc;

import brussels.repere.text.Bilingual;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The features of a collection, written already and each with a number: from 0, in the order of their ids. The order says nothing of where a
 * feature lies. Immutable, safe for use by several threads.
 */
public final class FeatureTable {

    private final String[] ids;
    private final Bilingual[] names;
    /** What stands before the geometry of each, and its properties. */
    private final byte[][] heads;

    private final byte[][] properties;
    private final TimeSpan[] times;
    private final FeatureGeometries geometries;
    /** For each queryable property, the features of each value. */
    private final Map<String, Map<String, BitSet>> terms = new HashMap<>();

    FeatureTable(Collection<SourceFeature> features) {
        List<SourceFeature> sorted = features.stream()
                .sorted(Comparator.comparing(SourceFeature::id))
                .toList();
        ids = sorted.stream().map(SourceFeature::id).toArray(String[]::new);
        names = sorted.stream().map(SourceFeature::name).toArray(Bilingual[]::new);
        heads = Arrays.stream(ids).map(FeatureWriter::writeHead).toArray(byte[][]::new);
        properties = sorted.stream()
                .map(feature -> FeatureWriter.writeObject(feature.properties()))
                .toArray(byte[][]::new);
        times = sorted.stream().map(SourceFeature::time).toArray(TimeSpan[]::new);
        geometries = new FeatureGeometries(
                sorted.stream().map(SourceFeature::geometry).toArray(Geometry[]::new));
        for (int number = 0; number < ids.length; number++) {
            addTerms(number, sorted.get(number).terms());
        }
    }

    private void addTerms(int number, Map<String, Collection<String>> values) {
        values.forEach(
                (property, several) -> several.forEach(value -> terms.computeIfAbsent(property, none -> new HashMap<>())
                        .computeIfAbsent(value, none -> new BitSet())
                        .set(number)));
    }

    public int size() {
        return ids.length;
    }

    public String id(int number) {
        return ids[number];
    }

    public Bilingual name(int number) {
        return names[number];
    }

    /** Returns the properties of a feature by their names, in the order in which they are written. */
    public Map<String, Object> listProperties(int number) {
        return FeatureWriter.readObject(properties[number]);
    }

    /** Returns a point within the geometry of a feature, in degrees; empty where it has none. */
    public Optional<Coordinate> findCentre(int number) {
        return Optional.ofNullable(geometries.in(FeatureCrs.CRS84)[number])
                .map(geometry -> geometry.getInteriorPoint().getCoordinate());
    }

    byte[] head(int number) {
        return heads[number];
    }

    byte[] properties(int number) {
        return properties[number];
    }

    FeatureGeometries geometries() {
        return geometries;
    }

    /** Returns the number of the feature with this id. */
    public Optional<Integer> find(String id) {
        int number = Arrays.binarySearch(ids, id);
        return number < 0 ? Optional.empty() : Optional.of(number);
    }

    /** Returns the box around all geometries, in degrees; empty if there are none. */
    public Optional<Envelope> findExtent() {
        return geometries.findExtent();
    }

    /** Returns from when to when features have a time; empty if none has, or if that of one has no end. */
    public Optional<TimeSpan> findTime() {
        List<TimeSpan> known = Arrays.stream(times).filter(time -> time != null).toList();
        if (known.isEmpty() || known.stream().anyMatch(time -> time.from() == null || time.until() == null)) {
            return Optional.empty();
        }
        return Optional.of(new TimeSpan(
                known.stream()
                        .map(TimeSpan::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                known.stream()
                        .map(TimeSpan::until)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()));
    }

    /** Returns the page that is asked for. */
    public FeaturePage select(FeatureQuery query) {
        BitSet selected = new BitSet(ids.length);
        selected.set(0, ids.length);
        query.values()
                .forEach((property, value) ->
                        selected.and(terms.getOrDefault(property, Map.of()).getOrDefault(value, new BitSet())));
        if (query.time() != null) {
            retain(selected, number -> times[number] == null || times[number].intersects(query.time()));
        }
        if (query.box() != null) {
            Geometry[] projected = geometries.in(query.box().crs());
            retain(selected, number -> projected[number] == null || query.box().intersects(projected[number]));
        }
        return page(selected, query);
    }

    private static void retain(BitSet selected, IntPredicate condition) {
        for (int number = selected.nextSetBit(0); number >= 0; number = selected.nextSetBit(number + 1)) {
            if (!condition.test(number)) {
                selected.clear(number);
            }
        }
    }

    private FeaturePage page(BitSet selected, FeatureQuery query) {
        int[] all = selected.stream().toArray();
        int first = query.after() == null ? 0 : firstNotBefore(all, query.after(), true);
        int end = all.length;
        if (query.before() != null) {
            end = firstNotBefore(all, query.before(), false);
            first = Math.max(first, end - query.limit());
        }
        int last = Math.min(end, first + query.limit());
        int[] numbers = first >= last ? new int[0] : Arrays.copyOfRange(all, first, last);
        return new FeaturePage(this, numbers, all.length, last < all.length, first > 0);
    }

    /** Returns where in the selected features those begin that come after an id, which need not be there any more. */
    private int firstNotBefore(int[] selected, String id, boolean exclusive) {
        return (int) IntStream.of(selected)
                .takeWhile(number -> exclusive ? ids[number].compareTo(id) <= 0 : ids[number].compareTo(id) < 0)
                .count();
    }
}
