package brussels.repere.coverage;

import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

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
    private final TerritoryKey competentIn;
    private final TerritoryMap map;
    private final List<Member> members;
    private final DrawnArea polygon;
    private final SectorSet certainSectors;
    private final SectorSet possibleSectors;
    private final BeyondZone surroundingZone;
    /** Null if the area is not cut to a commune. */
    private final SectorSet ground;

    private final boolean incomplete;
    private final Tier containingTier;
    /** The coverage of places that the area does not touch, which are the most frequent. */
    private final AreaCoverage coverageElsewhere;

    private record Member(TerritoryKey key, SectorSet sectors) {}

    /** @param competentIn the commune to which the area is cut; null if it is not. The map may not know it: then nothing is left */
    ResolvedServiceArea(ServiceArea area, TerritoryKey competentIn, TerritoryMap map) {
        this.area = area;
        this.competentIn = competentIn;
        this.map = map;
        SectorSet ground = competentIn == null
                ? null
                : map.find(competentIn)
                        .map(commune -> map.sectorsOf(commune.key()))
                        .orElse(SectorSet.empty(map.sectors().size()));
        this.members = area.territories().stream()
                .filter(key -> map.find(key).isPresent())
                .sorted(FINEST_FIRST)
                .map(key -> new Member(key, cut(map.sectorsOf(key), ground)))
                .filter(member -> !member.sectors().isEmpty())
                .toList();
        this.polygon = area.polygon() == null ? null : new DrawnArea(area.polygon(), map);
        this.surroundingZone = competentIn != null
                ? null
                : area.beyond().stream()
                        .filter(BeyondZone::containsRegion)
                        .findFirst()
                        .orElse(null);
        this.ground = ground;
        this.incomplete = area.incomplete()
                || area.territories().stream().anyMatch(key -> map.find(key).isEmpty());
        SectorSet declared = members.stream()
                .map(Member::sectors)
                .reduce(SectorSet.empty(map.sectors().size()), SectorSet::union);
        this.certainSectors = cut(polygon == null ? declared : declared.union(polygon.coveredSectors()), ground);
        this.possibleSectors = cut(polygon == null ? declared : declared.union(polygon.overlappingSectors()), ground);
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

    private static SectorSet cut(SectorSet sectors, SectorSet ground) {
        return ground == null ? sectors : sectors.intersection(ground);
    }

    ServiceArea area() {
        return area;
    }

    /** Returns the sectors that it covers, wholly or in part; all of them if it reaches around the Region. */
    SectorSet touchedSectors() {
        return surroundingZone == null
                ? possibleSectors
                : SectorSet.of(
                        map.sectors().size(), IntStream.range(0, map.sectors().size()));
    }

    TerritoryKey competentIn() {
        return competentIn;
    }

    AreaExtent extent() {
        SectorSet all = SectorSet.of(
                map.sectors().size(), IntStream.range(0, map.sectors().size()));
        SectorSet certain = surroundingZone == null ? certainSectors : all;
        SectorSet possible = incomplete ? cut(all, ground) : possibleSectors.union(certain);
        return new AreaExtent(certain, possible, certain.containsAll(all));
    }

    /** Returns how far a point is from the declared ground, in metres; empty if none is known. */
    OptionalDouble distance(double lat, double lon) {
        Stream<Geometry> territories = members.stream()
                .flatMapToInt(member -> member.sectors().stream())
                .distinct()
                .mapToObj(sector -> map.sectors().get(sector).boundary());
        Stream<Geometry> drawn = polygon == null ? Stream.empty() : polygon.listGround(map, ground);
        return Stream.concat(territories, drawn)
                .mapToDouble(geometry -> LocalProjection.distance(geometry, lon, lat))
                .min();
    }

    AreaCoverage coverageOf(Place place) {
        SectorSet sectors = place.sectors();
        boolean outside = ground != null && !ground.intersects(sectors);
        if (outside || surroundingZone == null && !incomplete && !possibleSectors.intersects(sectors)) {
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
                && (ground == null || ground.containsAll(sectors))
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
