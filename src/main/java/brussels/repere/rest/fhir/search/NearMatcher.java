package brussels.repere.rest.fhir.search;

import brussels.repere.directory.Site;
import brussels.repere.geography.coordinates.PointDistance;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A value of {@code near}: {@code latitude|longitude}, and a distance with its unit ({@code km} without one). What has no point that may be told
 * is near nothing. Immutable.
 *
 * @param lat degrees, WGS84
 * @param lon degrees, WGS84
 */
public record NearMatcher(double lat, double lon, double metres) {

    private static final String FORM = "latitude|longitude|distance|km";
    private static final double DEFAULT_METRES = 5_000;
    private static final double MAX_METRES = 100_000;
    private static final String DEFAULT_UNIT = "km";

    /** By UCUM. */
    private static final Map<String, Double> METRES_OF_UNIT =
            Map.of("m", 1.0, DEFAULT_UNIT, 1_000.0, "[mi_i]", 1_609.344, "[mi_us]", 1_609.347_219);

    /** @throws InvalidSearch for a text that is none, and for a distance or a unit that is not served */
    static NearMatcher read(String value) {
        List<String> parts = SearchCriterion.split(value, '|');
        if (parts.size() < 2 || parts.size() > 4) {
            throw InvalidSearch.malformed(FORM);
        }
        PointMatcher point = PointMatcher.of(parts.get(0), parts.get(1), FORM);
        String unit = parts.size() < 4 || parts.get(3).isBlank() ? DEFAULT_UNIT : parts.get(3);
        if (!METRES_OF_UNIT.containsKey(unit)) {
            throw InvalidSearch.malformed(FORM + " (m, km, [mi_i], [mi_us])");
        }
        double metres = parts.size() < 3 || parts.get(2).isBlank()
                ? DEFAULT_METRES
                : PointMatcher.number(parts.get(2), FORM) * METRES_OF_UNIT.get(unit);
        if (metres < 0 || metres > MAX_METRES) {
            throw InvalidSearch.malformed(FORM + " (≤ 100 km)");
        }
        return new NearMatcher(point.lat(), point.lon(), metres);
    }

    /** Returns how far a point is, in metres; empty if it is farther than asked for, or null. */
    OptionalDouble find(Site.Point point) {
        if (point == null) {
            return OptionalDouble.empty();
        }
        double distance = PointDistance.metres(lat, lon, point.lat(), point.lon());
        return distance <= metres ? OptionalDouble.of(distance) : OptionalDouble.empty();
    }
}
