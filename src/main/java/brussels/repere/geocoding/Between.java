package brussels.repere.geocoding;

import brussels.repere.geography.Distance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The known houses of the same side of a street between whose numbers a number lies that is not known itself. It narrows
 * where the house may be, and is never a point.
 *
 * @param below number of the nearest known house before, as the register writes it
 * @param above number of the nearest known house after
 */
public record Between(String below, Place.Point from, String above, Place.Point to) {

    /** Known houses farther apart than this say too little: the street may bend or leap in between. */
    private static final double FARTHEST_METRES = 800;

    /** @param numbers ways to write the number, the most exact first */
    static Optional<Between> of(StreetPart street, List<String> numbers) {
        int wanted = numbers.isEmpty() ? -1 : HouseNumber.value(numbers.get(0));
        if (wanted < 0) {
            return Optional.empty();
        }
        TreeMap<String, Place.Point> side = new TreeMap<>(HouseNumber.ORDER);
        for (Map.Entry<String, Place.Point> house : street.houses().entrySet()) {
            int number = HouseNumber.value(house.getKey());
            if (number >= 0 && HouseNumber.isSameSide(number, wanted)) {
                side.put(house.getKey(), house.getValue());
            }
        }
        Map.Entry<String, Place.Point> below = side.lowerEntry(Integer.toString(wanted));
        Map.Entry<String, Place.Point> above = side.higherEntry(wanted + "\uFFFF");
        if (below == null || above == null) {
            return Optional.empty();
        }
        Between between = new Between(below.getKey(), below.getValue(), above.getKey(), above.getValue());
        return between.metres() > FARTHEST_METRES ? Optional.empty() : Optional.of(between);
    }

    double metres() {
        return Distance.metres(from.lat(), from.lon(), to.lat(), to.lon());
    }
}
