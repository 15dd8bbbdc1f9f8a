package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.HouseNumberInterval;
import brussels.repere.geocoding.InterpolatedPosition;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.lines.LineAssessment;
import brussels.repere.geocoding.lines.StreetLine;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geography.PointLocation;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Provides the statistical sectors in which a street may lie, wide enough to be certain.
 *
 * <p>Where its line is known, they are those within 25 m of the line, in its commune and postcode, and those of its known houses. A
 * house more than 150 m from a line that other houses confirm does not count; a line that the known houses contradict only adds to
 * them. Without a line, they are the sectors of the known houses and their neighbours, within the commune; without a house either,
 * all sectors of the commune or, in the Ville de Bruxelles, of the sections that the postcode stands for. A number between known
 * ones narrows them. Safe for use by several threads.
 */
public final class StreetSectors {

    /** How far from the line of a street its houses stand, and lines and generalised borders may be off. */
    static final double LINE_METRES = 25;

    /**
     * With few known houses, a street may continue far beyond them; with all of them known, a new house may stand next
     * door.
     */
    private static final int NEIGHBOUR_STEPS = 2;

    private static final int NEIGHBOUR_STEPS_IF_COMPLETE = 1;
    private static final double STEP_METRES = 20;

    private final TerritoryMap map;
    private final StreetLines lines;
    private final StreetBounds bounds;
    private final boolean complete;
    private final Map<String, StreetExtent> cache = new ConcurrentHashMap<>();

    /**
     * Where a street may lie.
     *
     * @param fromLine whether the sectors rest on the line of the street
     */
    record StreetExtent(SectorSet sectors, boolean fromLine, LineAssessment assessment) {}

    /** @param complete whether all houses of the streets are known */
    public StreetSectors(TerritoryMap map, StreetLines lines, boolean complete) {
        this.map = map;
        this.lines = lines;
        this.bounds = new StreetBounds(map);
        this.complete = complete;
    }

    public SectorSet sectorsOf(StreetPart street) {
        return extentOf(street).sectors();
    }

    StreetExtent extentOf(StreetPart street) {
        StreetExtent extent = cache.get(street.id());
        if (extent == null) {
            extent = computeExtent(street);
            cache.put(street.id(), extent);
        }
        return extent;
    }

    /** Returns the extent by the houses that the street has, whatever is known of a street with the same id. */
    StreetExtent computeExtent(StreetPart street) {
        StreetLine line = lines.find(street.id()).orElse(null);
        SectorSet along = line == null ? noSectors() : sectorsAlong(line, street);
        if (along.isEmpty()) {
            return new StreetExtent(sectorsAround(street), false, null);
        }
        LineAssessment assessment = LineAssessment.of(line, street);
        // Official houses count even where the line is not.
        SectorSet houses = assessment.isLineTrusted()
                ? sectorsOfHouses(street, complete ? null : assessment)
                : sectorsAround(street);
        return new StreetExtent(along.union(houses), true, assessment);
    }

    /** Returns the sectors along a line; none if it lies in another commune. */
    private SectorSet sectorsAlong(StreetLine line, StreetPart street) {
        SectorSet along = map.sectorsWithin(line.projected(), LINE_METRES);
        SectorSet within = along.intersection(bounds.sectorsOf(street));
        // Some streets of the Ville de Bruxelles lie beyond the sections of their postcode.
        return within.isEmpty() ? along.intersection(map.sectorsOf(street.commune())) : within;
    }

    /** @param assessment says which houses do not count; null if all of them do */
    private SectorSet sectorsOfHouses(StreetPart street, LineAssessment assessment) {
        return sectorsOf(street.houses().entrySet().stream()
                .filter(house -> assessment == null || !assessment.isHouseDoubtful(house.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private SectorSet sectorsOf(Collection<Place.Point> houses) {
        return SectorSet.of(
                map.sectors().size(), houses.stream().mapToInt(this::sectorOf).filter(sector -> sector >= 0));
    }

    /** Returns the sectors of the known houses and around them. */
    private SectorSet sectorsAround(StreetPart street) {
        SectorSet houseSectors = sectorsOf(street.houses().values());
        if (houseSectors.isEmpty()) {
            return bounds.sectorsOf(street);
        }
        SectorSet expanded = houseSectors;
        for (int step = 0; step < (complete ? NEIGHBOUR_STEPS_IF_COMPLETE : NEIGHBOUR_STEPS); step++) {
            expanded = map.withNeighbours(expanded);
        }
        // Known houses count even if the register places them in another commune than the boundaries do.
        return expanded.intersection(map.sectorsOf(street.commune())).union(houseSectors);
    }

    private int sectorOf(Place.Point point) {
        int sector = map.sectorAt(point.lon(), point.lat());
        return sector >= 0
                ? sector
                : map.locate(point.lon(), point.lat())
                        .map(PointLocation::sector)
                        .orElse(-1);
    }

    /** Returns those sectors of a street that lie along the stretch in which an unknown number is expected. */
    SectorSet narrow(SectorSet street, InterpolatedPosition position) {
        return narrow(street, map.sectorsWithin(position.stretch(), LINE_METRES));
    }

    /** Returns those sectors of a street that lie between two known numbers, or beside these, where no line is known. */
    SectorSet narrow(SectorSet street, HouseNumberInterval interval) {
        return narrow(street, map.withNeighbours(sectorsBetween(interval)));
    }

    private static SectorSet narrow(SectorSet street, SectorSet stretch) {
        SectorSet narrowed = stretch.intersection(street);
        return narrowed.isEmpty() ? street : narrowed;
    }

    /** Returns the sectors on the straight line between the two known houses. */
    private SectorSet sectorsBetween(HouseNumberInterval interval) {
        SectorSet crossedSectors = noSectors();
        int steps = Math.max(1, (int) Math.ceil(interval.lengthMetres() / STEP_METRES));
        for (int step = 0; step <= steps; step++) {
            double fraction = (double) step / steps;
            int sector = map.sectorAt(
                    interval.lowerPoint().lon() * (1 - fraction)
                            + interval.upperPoint().lon() * fraction,
                    interval.lowerPoint().lat() * (1 - fraction)
                            + interval.upperPoint().lat() * fraction);
            crossedSectors = sector < 0 ? crossedSectors : crossedSectors.union(map.setOf(sector));
        }
        return crossedSectors;
    }

    private SectorSet noSectors() {
        return SectorSet.empty(map.sectors().size());
    }
}
