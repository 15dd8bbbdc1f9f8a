package brussels.repere.geocoding;

import brussels.repere.geography.coordinates.PointDistance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The known houses of the same side of a street between whose numbers a number lies that is not known itself. It narrows
 * where the house may be, and is never a point.
 *
 * @param lowerNumber number of the nearest known house before, as the register writes it
 * @param upperNumber number of the nearest known house after
 */
public record HouseNumberInterval(
        String lowerNumber, Place.Point lowerPoint, String upperNumber, Place.Point upperPoint) {

    /** Known houses farther apart than this say too little: the street may bend or leap in between. */
    private static final double MAX_LENGTH_METRES = 800;

    /** @param numbers ways to write the number, the most exact first */
    public static Optional<HouseNumberInterval> find(StreetPart street, List<String> numbers) {
        int wanted = numbers.isEmpty() ? -1 : HouseNumber.leadingNumber(numbers.get(0));
        if (wanted < 0) {
            return Optional.empty();
        }
        TreeMap<String, Place.Point> side = new TreeMap<>(HouseNumber.ORDER);
        for (Map.Entry<String, Place.Point> house : street.houses().entrySet()) {
            int number = HouseNumber.leadingNumber(house.getKey());
            if (number >= 0 && HouseNumber.isSameSide(number, wanted)) {
                side.put(house.getKey(), house.getValue());
            }
        }
        Map.Entry<String, Place.Point> below = side.lowerEntry(Integer.toString(wanted));
        Map.Entry<String, Place.Point> above = side.higherEntry(wanted + "\uFFFF");
        if (below == null || above == null) {
            return Optional.empty();
        }
        HouseNumberInterval between =
                new HouseNumberInterval(below.getKey(), below.getValue(), above.getKey(), above.getValue());
        return between.lengthMetres() > MAX_LENGTH_METRES ? Optional.empty() : Optional.of(between);
    }

    public double lengthMetres() {
        return PointDistance.metres(lowerPoint.lat(), lowerPoint.lon(), upperPoint.lat(), upperPoint.lon());
    }
}
