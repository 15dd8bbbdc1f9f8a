package brussels.repere.coverage;

import brussels.repere.geocoding.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What covers a place: for each area key, how. Immutable. */
public record Coverage(CoverageMap map, Place place, Map<String, AreaAnswer> areas) {

    /** Whether the place is one or several whole territories, and not an address that may lie anywhere in them. */
    public boolean isChosen() {
        return !place.chosen().isEmpty();
    }

    /** Keys of the areas that serve the place in some way. */
    public List<String> keys(Predicate<AreaAnswer> serving) {
        return areas.entrySet().stream()
                .filter(area -> area.getValue().certainty() != Certainty.NONE)
                .filter(area -> serving.test(area.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Keys of the areas whose services refuse people from this place. */
    public List<String> refusing() {
        return map.exclusive().stream()
                .filter(key -> areas.get(key).certainty() == Certainty.NONE)
                .toList();
    }
}
