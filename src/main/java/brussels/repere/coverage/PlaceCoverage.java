package brussels.repere.coverage;

import brussels.repere.geocoding.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What covers a place: for each area key, how. Immutable. */
public record PlaceCoverage(CoverageMap map, Place place, Map<String, AreaCoverage> areas) {

    /** Whether the place is more than a point, so that who serves a part of it may not serve who asks. */
    public boolean isPlaceAnArea() {
        return place.precision() != Place.Precision.HOUSE;
    }

    /** Keys of the areas that serve the place in some way. */
    public List<String> listServingKeys(Predicate<AreaCoverage> serving) {
        return areas.entrySet().stream()
                .filter(area -> area.getValue().certainty() != Certainty.NONE)
                .filter(area -> serving.test(area.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Keys of the areas whose services refuse people from this place. */
    public List<String> listRefusingKeys() {
        return map.exclusiveKeys().stream()
                .filter(key -> areas.get(key).certainty() == Certainty.NONE)
                .toList();
    }
}
