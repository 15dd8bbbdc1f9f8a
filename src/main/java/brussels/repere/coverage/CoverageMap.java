package brussels.repere.coverage;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.TerritoryMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From a place to the service areas that cover it. Areas of territories are sets of statistical sectors, so that an answer is
 * a comparison of bits; drawn areas are tested exactly where a border of theirs cuts a sector. Immutable, safe for use by
 * several threads; places must be of its own {@link #territory()}.
 */
public final class CoverageMap {

    private final TerritoryMap territory;
    private final Map<String, ResolvedServiceArea> areas = new LinkedHashMap<>();
    private final List<String> exclusiveKeys;

    private CoverageMap(TerritoryMap territory, Collection<ServiceArea> areas) {
        this.territory = territory;
        areas.forEach(area -> this.areas.put(area.key(), new ResolvedServiceArea(area, territory)));
        this.exclusiveKeys = this.areas.values().stream()
                .map(ResolvedServiceArea::area)
                .filter(area -> area.exclusive() == AreaExclusivity.YES)
                .map(ServiceArea::key)
                .toList();
    }

    public static CoverageMap of(TerritoryMap territory, Collection<ServiceArea> areas) {
        return new CoverageMap(territory, areas);
    }

    /** The territory on which it answers. */
    public TerritoryMap territory() {
        return territory;
    }

    /** How each area serves a place. */
    public PlaceCoverage of(Place place) {
        Map<String, AreaCoverage> answers = new LinkedHashMap<>();
        areas.forEach((key, covered) -> answers.put(key, covered.coverageOf(place)));
        return new PlaceCoverage(this, place, answers);
    }

    /** Keys of the areas whose services refuse people from elsewhere. */
    List<String> exclusiveKeys() {
        return exclusiveKeys;
    }

    /** How one area serves a place; empty for a key that is not known. */
    public Optional<AreaCoverage> findCoverage(String key, Place place) {
        return Optional.ofNullable(areas.get(key)).map(covered -> covered.coverageOf(place));
    }

    /** The area with this key. */
    public Optional<ServiceArea> findArea(String key) {
        return Optional.ofNullable(areas.get(key)).map(ResolvedServiceArea::area);
    }
}
