package brussels.repere.coverage;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.competence.CompetentArea;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Finds the service areas that cover a place. Areas made of territories are sets of statistical sectors, compared as
 * bit sets; drawn areas are tested exactly in the sectors that their border crosses. Places must belong to its own
 * {@link #territory()}. Immutable, safe for use by several threads.
 */
public final class CoverageMap {

    private final TerritoryMap territory;
    private final Map<String, ResolvedServiceArea> areas = new LinkedHashMap<>();
    private final List<String> exclusiveKeys;

    private CoverageMap(
            TerritoryMap territory, Collection<ServiceArea> areas, Collection<CompetentArea> competentAreas) {
        this(territory, Map.of(), areas, competentAreas);
    }

    private CoverageMap(
            TerritoryMap territory,
            Map<String, ResolvedServiceArea> resolved,
            Collection<ServiceArea> areas,
            Collection<CompetentArea> competentAreas) {
        this.territory = territory;
        this.areas.putAll(resolved);
        areas.forEach(
                area -> this.areas.computeIfAbsent(area.key(), key -> new ResolvedServiceArea(area, null, territory)));
        competentAreas.forEach(area -> this.areas.computeIfAbsent(
                area.key(), key -> new ResolvedServiceArea(area.declared(), area.commune(), territory)));
        this.exclusiveKeys = this.areas.values().stream()
                .map(ResolvedServiceArea::area)
                .filter(area -> area.exclusive() == AreaExclusivity.YES)
                .map(ServiceArea::key)
                .toList();
    }

    public static CoverageMap of(TerritoryMap territory, Collection<ServiceArea> areas) {
        return of(territory, areas, List.of());
    }

    /** @param competentAreas of services that are competent in one commune alone, whatever more they declare */
    public static CoverageMap of(
            TerritoryMap territory, Collection<ServiceArea> areas, Collection<CompetentArea> competentAreas) {
        return new CoverageMap(territory, areas, competentAreas);
    }

    /** Returns the same areas on another territory, as on that of another day. */
    public CoverageMap on(TerritoryMap other) {
        List<ServiceArea> declared = areas.values().stream()
                .filter(area -> area.competentIn() == null)
                .map(ResolvedServiceArea::area)
                .toList();
        List<CompetentArea> competent = areas.values().stream()
                .filter(area -> area.competentIn() != null)
                .map(area -> new CompetentArea(area.area(), area.competentIn()))
                .toList();
        return new CoverageMap(other, Map.of(), declared, competent);
    }

    /** Returns the keys of all areas. */
    Set<String> keys() {
        return Collections.unmodifiableSet(areas.keySet());
    }

    /** Returns the territory map to which the areas and the places belong. */
    public TerritoryMap territory() {
        return territory;
    }

    /** Returns how each area serves a place. */
    public PlaceCoverage coverageOf(Place place) {
        Map<String, AreaCoverage> coverages = new LinkedHashMap<>();
        areas.forEach((key, area) -> coverages.put(key, area.coverageOf(place)));
        return new PlaceCoverage(this, place, coverages);
    }

    /** Returns the keys of the areas whose services refuse people from elsewhere. */
    List<String> exclusiveKeys() {
        return exclusiveKeys;
    }

    /** Returns how one area serves a place; empty for an unknown key. */
    public Optional<AreaCoverage> findCoverage(String key, Place place) {
        return Optional.ofNullable(areas.get(key)).map(area -> area.coverageOf(place));
    }

    /** Returns the ground of an area; empty for an unknown key. */
    public Optional<AreaExtent> findExtent(String key) {
        return Optional.ofNullable(areas.get(key)).map(ResolvedServiceArea::extent);
    }

    /** Returns the commune in which alone the services of an area are competent; empty if they are not tied to one. */
    public Optional<TerritoryKey> findCompetence(String key) {
        return Optional.ofNullable(areas.get(key)).map(ResolvedServiceArea::competentIn);
    }

    /** Returns the sectors that an area covers, wholly or in part; empty for an unknown key. */
    public Optional<SectorSet> findSectors(String key) {
        return Optional.ofNullable(areas.get(key)).map(ResolvedServiceArea::touchedSectors);
    }

    /**
     * Returns how far a point is from the nearest ground of an area inside the Region, in metres: 0 within it. Empty for an unknown key, and
     * for an area of which no ground is known.
     */
    public OptionalDouble findDistance(String key, double lat, double lon) {
        ResolvedServiceArea area = areas.get(key);
        return area == null ? OptionalDouble.empty() : area.distance(lat, lon);
    }

    /** Returns the area with this key, as it is declared; empty for an unknown key. */
    public Optional<ServiceArea> findArea(String key) {
        return Optional.ofNullable(areas.get(key)).map(ResolvedServiceArea::area);
    }

    /** Returns a map of the same territory that knows more areas than this one, which stays as it is. */
    public CoverageMap with(Collection<ServiceArea> moreAreas, Collection<CompetentArea> moreCompetentAreas) {
        return new CoverageMap(territory, areas, moreAreas, moreCompetentAreas);
    }
}
