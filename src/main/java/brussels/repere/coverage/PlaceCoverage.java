package brussels.repere.coverage;

import brussels.repere.geocoding.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Describes how each service area serves a place. One answer asks it several times for the keys of areas, which are therefore listed
 * once. Immutable, safe for use by several threads.
 */
public final class PlaceCoverage {

    private final CoverageMap map;
    private final Place place;
    private final Map<String, AreaCoverage> areas;
    private final List<String> refusing;
    private final List<String> serving;
    private final Map<Certainty, Map<Tier, List<String>>> byTier = new EnumMap<>(Certainty.class);

    /**
     * @param map the map that produced it
     * @param areas the coverage of each area, by its key
     */
    PlaceCoverage(CoverageMap map, Place place, Map<String, AreaCoverage> areas) {
        this.map = map;
        this.place = place;
        this.areas = areas;
        this.refusing = map.exclusiveKeys().stream()
                .filter(key -> areas.get(key).certainty() == Certainty.NONE)
                .collect(Collectors.toUnmodifiableList());
        this.serving = List.copyOf(listServingKeys(area -> true));
        for (Certainty certainty : Certainty.values()) {
            byTier.put(certainty, listByTier(certainty));
        }
    }

    private Map<Tier, List<String>> listByTier(Certainty certainty) {
        Map<Tier, List<String>> tiers = new EnumMap<>(Tier.class);
        for (String key : serving) {
            AreaCoverage area = areas.get(key);
            if (area.certainty() == certainty) {
                tiers.computeIfAbsent(area.tier(), tier -> new ArrayList<>()).add(key);
            }
        }
        tiers.replaceAll((tier, keys) -> List.copyOf(keys));
        return tiers;
    }

    public CoverageMap map() {
        return map;
    }

    public Place place() {
        return place;
    }

    /** Returns the coverage of each area, by its key. */
    public Map<String, AreaCoverage> areas() {
        return areas;
    }

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

    /** Returns the keys of all areas that serve the place, certainly or possibly: one list, however often. */
    public List<String> listServingKeys() {
        return serving;
    }

    /** Returns the keys of the areas that serve the place with a certainty, by their tiers: the same lists, however often. */
    public Map<Tier, List<String>> keysByTier(Certainty certainty) {
        return byTier.get(certainty);
    }

    /** Returns the keys of the areas whose services refuse people from this place: one list, however often. */
    public List<String> listRefusingKeys() {
        return refusing;
    }
}
