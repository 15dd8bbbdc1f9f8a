package brussels.repere.coverage;

import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A service area as sets of statistical sectors of one map. If it declares a territory that the map does not know, the
 * area is incomplete. Immutable.
 */
final class ResolvedServiceArea {

    /** Orders the finest territory first. Sections and quartiers do not nest; a quartier counts as the finer of the two. */
    private static final Comparator<TerritoryKey> FINEST_FIRST = Comparator.comparing(
                    (TerritoryKey key) -> Tier.of(key.level()))
            .thenComparing(TerritoryKey::level, Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder());

    private static final List<Level> CONTAINING_LEVELS = List.of(
            Level.QUARTIER_SOCIAL_SANTE, Level.QUARTIER, Level.SECTION, Level.COMMUNE, Level.BASSIN, Level.REGION);

    private final ServiceArea area;
    private final TerritoryMap map;
    private final List<Member> members;
    private final DrawnArea polygon;
    private final SectorSet certainSectors;
    private final SectorSet possibleSectors;
    private final BeyondZone surroundingZone;
    private final boolean incomplete;
    private final Tier containingTier;
    /** The coverage of places that the area does not touch, which are the most frequent. */
    private final AreaCoverage coverageElsewhere;

    private record Member(TerritoryKey key, SectorSet sectors) {}

    ResolvedServiceArea(ServiceArea area, TerritoryMap map) {
        this.area = area;
        this.map = map;
        this.members = area.territories().stream()
                .filter(key -> map.find(key).isPresent())
                .sorted(FINEST_FIRST)
                .map(key -> new Member(key, map.sectorsOf(key)))
                .toList();
        this.polygon = area.polygon() == null ? null : new DrawnArea(area.polygon(), map);
        this.surroundingZone = area.beyond().stream()
                .filter(BeyondZone::containsRegion)
                .findFirst()
                .orElse(null);
        this.incomplete =
                area.incomplete() || members.size() < area.territories().size();
        SectorSet declared = members.stream()
                .map(Member::sectors)
                .reduce(SectorSet.empty(map.sectors().size()), SectorSet::union);
        this.certainSectors = polygon == null ? declared : declared.union(polygon.coveredSectors());
        this.possibleSectors = polygon == null ? declared : declared.union(polygon.overlappingSectors());
        this.containingTier = smallestContainingTier();
        this.coverageElsewhere =
                new AreaCoverage(Certainty.NONE, containingTier, null, List.of(), null, false, incomplete);
    }

    /** Finds the smallest level on which one territory contains the whole part of the area inside the Region. */
    private Tier smallestContainingTier() {
        if (surroundingZone != null && area.territories().isEmpty() && polygon == null) {
            return Tier.BEYOND;
        }
        if (surroundingZone != null || incomplete || possibleSectors.isEmpty()) {
            return Tier.REGION;
        }
        return CONTAINING_LEVELS.stream()
                .filter(level -> map.listTouching(possibleSectors, level).stream()
                        .anyMatch(territory -> map.sectorsOf(territory.key()).containsAll(possibleSectors)))
                .map(Tier::of)
                .min(Comparator.naturalOrder())
                .orElse(Tier.REGION);
    }

    ServiceArea area() {
        return area;
    }

    AreaCoverage coverageOf(Place place) {
        SectorSet sectors = place.sectors();
        if (surroundingZone == null && !incomplete && !possibleSectors.intersects(sectors)) {
            return coverageElsewhere;
        }
        TerritoryKey covering = null;
        List<TerritoryKey> overlapping = new ArrayList<>();
        for (Member member : members) {
            if (covering == null && member.sectors().containsAll(sectors)) {
                covering = member.key();
            }
            if (member.sectors().intersects(sectors)) {
                overlapping.add(member.key());
            }
        }
        boolean inPolygon = polygon != null
                && (polygon.coveredSectors().containsAll(sectors) && !sectors.isEmpty()
                        || polygon.coversPointOf(place));
        Certainty certainty = certainty(place, covering != null || inPolygon || surroundingZone != null);
        Tier tier = covering == null ? containingTier : Tier.of(covering.level());
        if (inPolygon && containingTier.compareTo(tier) < 0) {
            tier = containingTier;
        }
        boolean coveredWithinRegion = inPolygon || certainSectors.containsAll(sectors);
        return new AreaCoverage(
                certainty,
                tier,
                covering,
                overlapping,
                coveredWithinRegion ? null : surroundingZone,
                inPolygon,
                incomplete);
    }

    private Certainty certainty(Place place, boolean coveredByOneMember) {
        SectorSet sectors = place.sectors();
        if (sectors.isEmpty()) {
            return Certainty.NONE;
        }
        if (coveredByOneMember || certainSectors.containsAll(sectors)) {
            return Certainty.CERTAIN;
        }
        // The polygon has already been tested for the point of a house.
        boolean isHouse = place.precision() == Place.Precision.HOUSE && place.point() != null;
        boolean overlaps = (isHouse ? certainSectors : possibleSectors).intersects(sectors);
        return overlaps || incomplete ? Certainty.POSSIBLE : Certainty.NONE;
    }
}
