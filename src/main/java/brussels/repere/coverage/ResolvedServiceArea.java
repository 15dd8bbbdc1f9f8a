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

/** A service area on the sectors of one map. A member that the map does not know makes it incomplete. */
final class ResolvedServiceArea {

    /** Finest first; the parts of the Ville de Bruxelles and the quartiers do not nest, a quartier is the smaller word. */
    static final Comparator<TerritoryKey> FINEST_FIRST = Comparator.comparing(
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
    /** Of a place that it does not touch, which most are. */
    private final AreaCoverage servesElsewhere;

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
        this.servesElsewhere =
                new AreaCoverage(Certainty.NONE, containingTier, null, List.of(), null, false, incomplete);
    }

    /** The smallest level of which one territory contains the area within the Region. */
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
            return servesElsewhere;
        }
        TerritoryKey alone = null;
        List<TerritoryKey> parts = new ArrayList<>();
        for (Member member : members) {
            if (alone == null && member.sectors().containsAll(sectors)) {
                alone = member.key();
            }
            if (member.sectors().intersects(sectors)) {
                parts.add(member.key());
            }
        }
        boolean inDrawing = polygon != null
                && (polygon.coveredSectors().containsAll(sectors) && !sectors.isEmpty()
                        || polygon.coversPointOf(place));
        Certainty certainty = certainty(place, alone != null || inDrawing || surroundingZone != null);
        Tier tier = alone == null ? containingTier : Tier.of(alone.level());
        if (inDrawing && containingTier.compareTo(tier) < 0) {
            tier = containingTier;
        }
        boolean byPlace = inDrawing || certainSectors.containsAll(sectors);
        return new AreaCoverage(certainty, tier, alone, parts, byPlace ? null : surroundingZone, inDrawing, incomplete);
    }

    private Certainty certainty(Place place, boolean bySomeMember) {
        SectorSet sectors = place.sectors();
        if (sectors.isEmpty()) {
            return Certainty.NONE;
        }
        if (bySomeMember || certainSectors.containsAll(sectors)) {
            return Certainty.CERTAIN;
        }
        boolean house = place.precision() == Place.Precision.HOUSE && place.point() != null;
        boolean some = house ? certainSectors.intersects(sectors) : possibleSectors.intersects(sectors);
        return some || incomplete ? Certainty.POSSIBLE : Certainty.NONE;
    }
}
