package brussels.repere.rest.territory;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * One spot in each of the ways that it can be asked for; null for ways that are not used.
 *
 * @param lat degrees, WGS84
 * @param lon degrees, WGS84
 * @param address as people type it
 * @param place id of a place
 */
public record PlaceReference(Double lat, Double lon, String address, String place) {

    /** Whether it is asked for in any way. */
    public boolean isGiven() {
        return countWays() > 0;
    }

    long countWays() {
        return Stream.of(lat == null ? lon : lat, address, place)
                .filter(Objects::nonNull)
                .count();
    }
}
