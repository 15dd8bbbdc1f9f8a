package brussels.repere.rest.territory;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * One location in each of the ways in which it can be given; the ways that are not used are null.
 *
 * @param lat degrees, WGS84
 * @param lon degrees, WGS84
 * @param address as people type it
 * @param place id of a place
 */
public record PlaceReference(Double lat, Double lon, String address, String place) {

    /** Returns whether the location is given in any way. */
    public boolean isGiven() {
        return countWays() > 0;
    }

    long countWays() {
        return Stream.of(lat == null ? lon : lat, address, place)
                .filter(Objects::nonNull)
                .count();
    }
}
