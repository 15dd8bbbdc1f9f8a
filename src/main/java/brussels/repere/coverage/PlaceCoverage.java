package brussels.repere.coverage;

import brussels.repere.geocoding.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Describes how each service area serves a place. Immutable.
 *
 * @param map the map that produced it
 * @param areas the coverage of each area, by its key
 */
public record PlaceCoverage(CoverageMap map, Place place, Map<String, AreaCoverage> areas) {

    /**
     * Returns whether the place is more than a point, so that an area may serve a part of it without serving the person
     * who asks.
     */
    public boolean isPlaceAnArea() {
        return place.precision() != Place.Precision.HOUSE;
    }

    /** Returns the keys of the areas that serve the place, certainly or possibly, and satisfy a condition. */
    public List<String> listServingKeys(Predicate<AreaCoverage> condition) {
        return areas.entrySet().stream()
                .filter(area -> area.getValue().certainty() != Certainty.NONE)
                .filter(area -> condition.test(area.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the keys of the areas whose services refuse people from this place. */
    public List<String> listRefusingKeys() {
        return map.exclusiveKeys().stream()
                .filter(key -> areas.get(key).certainty() == Certainty.NONE)
                .toList();
    }
}
