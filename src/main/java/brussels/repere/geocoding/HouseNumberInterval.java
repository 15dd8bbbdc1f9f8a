package brussels.repere.geocoding;

import brussels.repere.geography.coordinates.PointDistance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

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
     * Finds the interval on the same side of the street in which a house number lies; empty if there is none.
     *
     * @param numbers the possible spellings of the number, the most exact first
     */
    public static Optional<HouseNumberInterval> find(StreetPart street, List<String> numbers) {
        int requested = numbers.isEmpty() ? -1 : HouseNumber.leadingNumber(numbers.get(0));
        return find(street, requested, number -> HouseNumber.isSameSide(number, requested))
                .filter(interval -> interval.lengthMetres() <= MAX_LENGTH_METRES);
    }

    /**
     * Finds the nearest known houses before and after a number whose number satisfies a condition, however far apart they are.
     *
     * @param requested negative if there is no number, and then no interval
     */
    public static Optional<HouseNumberInterval> find(StreetPart street, int requested, IntPredicate condition) {
        if (requested < 0) {
            return Optional.empty();
        }
        TreeMap<String, Place.Point> houses = new TreeMap<>(HouseNumber.ORDER);
        for (Map.Entry<String, Place.Point> house : street.houses().entrySet()) {
            int number = HouseNumber.leadingNumber(house.getKey());
            if (number >= 0 && condition.test(number)) {
                houses.put(house.getKey(), house.getValue());
            }
        }
        Map.Entry<String, Place.Point> lower = houses.lowerEntry(Integer.toString(requested));
        Map.Entry<String, Place.Point> upper = houses.higherEntry(requested + "\uFFFF");
        return lower == null || upper == null
                ? Optional.empty()
                : Optional.of(
                        new HouseNumberInterval(lower.getKey(), lower.getValue(), upper.getKey(), upper.getValue()));
    }

    /** Returns where a number lies between the two known ones: 0 at the lower, 1 at the upper. */
    public double fractionOf(int number) {
        int lower = HouseNumber.leadingNumber(lowerNumber);
        int upper = HouseNumber.leadingNumber(upperNumber);
        return upper == lower ? 0 : Math.max(0, Math.min(1, (double) (number - lower) / (upper - lower)));
    }

    public double lengthMetres() {
        return PointDistance.metres(lowerPoint.lat(), lowerPoint.lon(), upperPoint.lat(), upperPoint.lon());
    }
}
