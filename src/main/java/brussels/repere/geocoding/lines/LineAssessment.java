package brussels.repere.geocoding.lines;

import brussels.repere.geocoding.StreetPart;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the line of a street and its known houses agree. Where they do not, the minority is wrong: a house far from a line that
 * other houses confirm, or a line far from most houses. Where no house confirms the line, nobody knows which is wrong.
 *
 * @param isLineTrusted whether the line is where most of the known houses are, or no house is known
 * @param farHouses the numbers of the houses that are more than 150 m from the line
 */
public record LineAssessment(boolean isLineTrusted, Set<String> farHouses) {

    /** Farther from the line of its street no house stands, not even behind a park or a station. */
    public static final double MAX_HOUSE_DISTANCE_METRES = 150;

    public LineAssessment {
        farHouses = Set.copyOf(farHouses);
    }

    /** Compares a line with the houses of its street. */
    public static LineAssessment of(StreetLine line, StreetPart street) {
        Set<String> far = street.houses().entrySet().stream()
                .filter(house -> line.distanceMetres(
                                house.getValue().lat(), house.getValue().lon())
                        > MAX_HOUSE_DISTANCE_METRES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new LineAssessment(far.isEmpty() || street.houses().size() > 2 * far.size(), far);
    }

    /** Returns whether a known house is where the line is not, although other houses are there. */
    public boolean isHouseDoubtful(String number) {
        return isLineTrusted && farHouses.contains(number);
    }
}
