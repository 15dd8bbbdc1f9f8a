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
final class Covered {

    /** Finest first; the parts of the Ville de Bruxelles and the quartiers do not nest, a quartier is the smaller word. */
    static final Comparator<TerritoryKey> FINEST_FIRST = Comparator.comparing(
                    (TerritoryKey key) -> Tier.of(key.level()))
            .thenComparing(TerritoryKey::level, Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder());

    private static final List<Level> CONTAINERS = List.of(
            Level.QUARTIER_SOCIAL_SANTE, Level.QUARTIER, Level.SECTION, Level.COMMUNE, Level.BASSIN, Level.REGION);

    private final ServiceArea area;
    private final TerritoryMap map;
    private final List<Member> members;
    private final DrawnArea drawn;
    private final SectorSet certain;
    private final SectorSet possible;
    private final BeyondZone around;
    private final boolean incomplete;
    private final Tier whole;
    /** Of a place that it does not touch, which most are. */
    private final AreaAnswer elsewhere;

    private record Member(TerritoryKey key, SectorSet sectors) {}

    Covered(ServiceArea area, TerritoryMap map) {
        this.area = area;
        this.map = map;
        this.members = area.territories().stream()
                .filter(key -> map.find(key).isPresent())
                .sorted(FINEST_FIRST)
                .map(key -> new Member(key, map.sectorsOf(key)))
                .toList();
        this.drawn = area.polygon() == null ? null : new DrawnArea(area.polygon(), map);
        this.around = area.beyond().stream()
                .filter(BeyondZone::containsRegion)
                .findFirst()
                .orElse(null);
        this.incomplete =
                area.incomplete() || members.size() < area.territories().size();
        SectorSet declared = members.stream()
                .map(Member::sectors)
                .reduce(SectorSet.empty(map.sectors().size()), SectorSet::union);
        this.certain = drawn == null ? declared : declared.union(drawn.inside());
        this.possible = drawn == null ? declared : declared.union(drawn.touched());
        this.whole = smallestLevelAround();
        this.elsewhere = new AreaAnswer(Certainty.NONE, whole, null, List.of(), null, false, incomplete);
    }

    /** The smallest level of which one territory contains the area within the Region. */
    private Tier smallestLevelAround() {
        if (around != null && area.territories().isEmpty() && drawn == null) {
            return Tier.BEYOND;
        }
        if (around != null || incomplete || possible.isEmpty()) {
            return Tier.REGION;
        }
        return CONTAINERS.stream()
                .filter(level -> map.touching(possible, level).stream()
                        .anyMatch(territory -> map.sectorsOf(territory.key()).containsAll(possible)))
                .map(Tier::of)
                .min(Comparator.naturalOrder())
                .orElse(Tier.REGION);
    }

    ServiceArea area() {
        return area;
    }

    AreaAnswer answer(Place place) {
        SectorSet sectors = place.sectors();
        if (around == null && !incomplete && !possible.intersects(sectors)) {
            return elsewhere;
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
        boolean inDrawing = drawn != null
                && (drawn.inside().containsAll(sectors) && !sectors.isEmpty() || drawn.holdsPointOf(place));
        Certainty certainty = certainty(place, alone != null || inDrawing || around != null);
        Tier tier = alone == null ? whole : Tier.of(alone.level());
        if (inDrawing && whole.compareTo(tier) < 0) {
            tier = whole;
        }
        boolean byPlace = inDrawing || certain.containsAll(sectors);
        return new AreaAnswer(certainty, tier, alone, parts, byPlace ? null : around, inDrawing, incomplete);
    }

    private Certainty certainty(Place place, boolean bySomeMember) {
        SectorSet sectors = place.sectors();
        if (sectors.isEmpty()) {
            return Certainty.NONE;
        }
        if (bySomeMember || certain.containsAll(sectors)) {
            return Certainty.CERTAIN;
        }
        boolean house = place.precision() == Place.Precision.HOUSE && place.point() != null;
        boolean some = house ? certain.intersects(sectors) : possible.intersects(sectors);
        return some || incomplete ? Certainty.POSSIBLE : Certainty.NONE;
    }
}
