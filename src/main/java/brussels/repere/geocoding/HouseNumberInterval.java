package brussels.repere.geocoding;

import brussels.repere.geography.coordinates.PointDistance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The two nearest known houses on the same side of a street between which an unknown house number lies. It narrows
 * where the house may be, but never stands for a point.
 *
 * @param lowerNumber the number of the nearest known house before, as the register writes it
 * @param upperNumber the number of the nearest known house after
 */
public record HouseNumberInterval(
        String lowerNumber, Place.Point lowerPoint, String upperNumber, Place.Point upperPoint) {

    /**
     * Known houses farther apart than this are not useful: the street may bend, or its numbering may be interrupted,
     * between them.
     */
    private static final double MAX_LENGTH_METRES = 800;

    /**
     * Finds the interval in which a house number lies; empty if there is none.
     *
     * @param numbers the possible spellings of the number, the most exact first
     */
    public static Optional<HouseNumberInterval> find(StreetPart street, List<String> numbers) {
        int requestedNumber = numbers.isEmpty() ? -1 : HouseNumber.leadingNumber(numbers.get(0));
        if (requestedNumber < 0) {
            return Optional.empty();
        }
        TreeMap<String, Place.Point> housesOnSameSide = new TreeMap<>(HouseNumber.ORDER);
        for (Map.Entry<String, Place.Point> house : street.houses().entrySet()) {
            int number = HouseNumber.leadingNumber(house.getKey());
            if (number >= 0 && HouseNumber.isSameSide(number, requestedNumber)) {
                housesOnSameSide.put(house.getKey(), house.getValue());
            }
        }
        Map.Entry<String, Place.Point> lower = housesOnSameSide.lowerEntry(Integer.toString(requestedNumber));
        Map.Entry<String, Place.Point> upper = housesOnSameSide.higherEntry(requestedNumber + "\uFFFF");
        if (lower == null || upper == null) {
            return Optional.empty();
        }
        HouseNumberInterval interval =
                new HouseNumberInterval(lower.getKey(), lower.getValue(), upper.getKey(), upper.getValue());
        return interval.lengthMetres() > MAX_LENGTH_METRES ? Optional.empty() : Optional.of(interval);
    }

    public double lengthMetres() {
        return PointDistance.metres(lowerPoint.lat(), lowerPoint.lon(), upperPoint.lat(), upperPoint.lon());
    }
}
