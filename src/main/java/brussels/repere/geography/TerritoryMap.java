package brussels.repere.geography;

import brussels.repere.geography.coordinates.LocalProjection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;

/**
 * The territory of the Region in memory: finds for any point its statistical sector and its territory of each level,
 * exactly by the stored boundaries (WGS84 longitude and latitude). Immutable, safe for use by several threads; a change
 * of territory creates a new map.
 *
 * <p>A point on a shared border belongs to the sector with the smaller code in ASCII order, and all levels follow the
 * sector. A point that lies in no sector but within 10 m of one is assigned to the nearest, and the answer says so.
 */
public final class TerritoryMap {

    private static final double NEAR_BOUNDARY_METRES = 30;
    private static final double MAX_BORDER_DISTANCE_METRES = 50_000;

    private final long generation;
    private final Delimitation delimitation;
    private final List<StatisticalSector> sectors;
    private final Map<String, Integer> sectorNumbers = new HashMap<>();
    private final Map<TerritoryKey, Territory> territories = new TreeMap<>();
    private final Map<TerritoryKey, SectorSet> sectorSets = new HashMap<>();
    /** For each level, the territory of each sector; null where the sector has none. */
    private final Map<Level, Territory[]> territoriesBySector = new EnumMap<>(Level.class);

    private final SectorGrid grid;
    private final BorderIndex borders;

    private TerritoryMap(Delimitation delimitation, long generation, List<TerritoryMap> known) {
        this.generation = generation;
        this.delimitation = delimitation;
        this.sectors = delimitation.sectors().stream()
                .sorted(Comparator.comparing(StatisticalSector::code))
                .toList();
        for (int i = 0; i < sectors.size(); i++) {
            sectorNumbers.put(sectors.get(i).code(), i);
        }
        delimitation.territories().forEach(territory -> territories.put(territory.key(), territory));
        for (Level level : Level.values()) {
            territoriesBySector.put(level, assign(level));
        }
        territories.keySet().forEach(key -> sectorSets.put(key, collect(key)));
        TerritoryMap alike = known.stream()
                .filter(map -> map.hasBoundariesOf(sectors))
                .findFirst()
                .orElse(null);
        this.grid = alike == null ? new SectorGrid(sectors) : alike.grid;
        this.borders = alike == null ? BorderIndex.build(sectors, grid) : alike.borders;
    }

    private TerritoryMap(TerritoryMap original, long generation) {
        this.generation = generation;
        this.delimitation = original.delimitation;
        this.sectors = original.sectors;
        this.grid = original.grid;
        this.borders = original.borders;
        this.sectorNumbers.putAll(original.sectorNumbers);
        this.territories.putAll(original.territories);
        this.sectorSets.putAll(original.sectorSets);
        this.territoriesBySector.putAll(original.territoriesBySector);
    }

    /** Builds a map, which takes half a second for Brussels. */
    public static TerritoryMap of(Delimitation delimitation, long generation) {
        return of(delimitation, generation, List.of());
    }

    /** Builds a map. From a known one of the same boundaries, of whatever levels, this takes next to no time. */
    public static TerritoryMap of(Delimitation delimitation, long generation, List<TerritoryMap> known) {
        return new TerritoryMap(delimitation, generation, known);
    }

    private boolean hasBoundariesOf(List<StatisticalSector> others) {
        return sectors.size() == others.size()
                && IntStream.range(0, sectors.size())
                        .allMatch(number -> sectors.get(number)
                                        .code()
                                        .equals(others.get(number).code())
                                && sectors.get(number)
                                        .boundary()
                                        .equalsExact(others.get(number).boundary()));
    }

    private Territory[] assign(Level level) {
        return sectors.stream()
                .map(sector -> delimitation.memberships().get(sector.code()).get(level))
                .map(code -> code == null ? null : territories.get(new TerritoryKey(level, code)))
                .toArray(Territory[]::new);
    }

    private SectorSet collect(TerritoryKey key) {
        Territory[] assigned = territoriesBySector.get(key.level());
        return SectorSet.of(
                sectors.size(),
                IntStream.range(0, assigned.length)
                        .filter(sector -> assigned[sector] != null
                                && assigned[sector].key().equals(key)));
    }

    /** Returns the same territory for a later generation of the data, in which something else has changed. */
    public TerritoryMap withGeneration(long newGeneration) {
        return new TerritoryMap(this, newGeneration);
    }

    /** Returns the generation of the data from which this map was made. */
    public long generation() {
        return generation;
    }

    public Delimitation delimitation() {
        return delimitation;
    }

    /**
     * Returns the sectors in ASCII order of their codes. The position of a sector in this list is its number in every
     * {@link SectorSet}.
     */
    public List<StatisticalSector> sectors() {
        return sectors;
    }

    /** Returns the number of the sector with this code. */
    public Optional<Integer> findSector(String code) {
        return Optional.ofNullable(sectorNumbers.get(code));
    }

    /** Locates a point, given in degrees (WGS84); empty outside of the Region. */
    public Optional<PointLocation> locate(double lon, double lat) {
        int sector = sectorAt(lon, lat);
        Coordinate point = LocalProjection.project(lon, lat);
        if (sector >= 0) {
            return Optional.of(new PointLocation(sector, 0, listNearBoundaries(point, sector)));
        }
        return borders.findNearest(point, BorderIndex.MAX_SLIVER_METRES, border -> true)
                .map(border -> new PointLocation(
                        border.one(), border.distance(point), listNearBoundaries(point, border.one())));
    }

    /**
     * Returns the territory of a level that contains a point; empty outside of the Region, and where the level has no
     * territory.
     */
    public Optional<Territory> findTerritory(Level level, double lon, double lat) {
        return locate(lon, lat).map(located -> of(located.sector(), level));
    }

    /** Returns the number of the sector that contains the point, or -1 if there is none. */
    public int sectorAt(double lon, double lat) {
        return grid.sectorAt(lon, lat);
    }

    private List<NearBoundary> listNearBoundaries(Coordinate point, int sector) {
        List<SectorBorder> nearby = borders.listWithin(point, NEAR_BOUNDARY_METRES);
        if (nearby.isEmpty()) {
            return List.of();
        }
        List<NearBoundary> nearBoundaries = new ArrayList<>();
        for (Level level : Level.WITH_BORDER_WARNING) {
            Territory own = of(sector, level);
            Map<Territory, Double> neighbours = new HashMap<>();
            nearby.stream()
                    .filter(border -> separates(border, level) && touches(border, level, own))
                    .forEach(border -> neighbours.merge(beyond(border, level, own), border.distance(point), Math::min));
            neighbours.forEach((neighbour, metres) -> nearBoundaries.add(new NearBoundary(level, neighbour, metres)));
        }
        nearBoundaries.sort(Comparator.comparingDouble(NearBoundary::metres).thenComparing(NearBoundary::level));
        return nearBoundaries;
    }

    private boolean separates(SectorBorder border, Level level) {
        return of(border.one(), level) != of(border.other(), level);
    }

    private boolean touches(SectorBorder border, Level level, Territory territory) {
        return of(border.one(), level) == territory || of(border.other(), level) == territory;
    }

    private Territory beyond(SectorBorder border, Level level, Territory own) {
        Territory one = of(border.one(), level);
        return one == own ? of(border.other(), level) : one;
    }

    /** Returns the distance in metres to the nearest border of a level; empty if the level has no border at all. */
    OptionalDouble findDistanceToBorder(Level level, double lon, double lat) {
        Coordinate point = LocalProjection.project(lon, lat);
        return borders.findNearest(point, MAX_BORDER_DISTANCE_METRES, border -> separates(border, level))
                .map(border -> OptionalDouble.of(border.distance(point)))
                .orElse(OptionalDouble.empty());
    }

    /**
     * Returns the territory of a level that contains a sector; null if there is none, and for -1, which is outside of
     * the Region.
     */
    private Territory of(int sector, Level level) {
        return sector < 0 ? null : territoriesBySector.get(level)[sector];
    }

    /** Returns the territory of a level in which a sector lies; empty if the level has none there. */
    public Optional<Territory> findTerritory(Level level, int sector) {
        return Optional.ofNullable(of(sector, level));
    }

    public Optional<Territory> find(TerritoryKey key) {
        return Optional.ofNullable(territories.get(key));
    }

    /** Returns all territories of a level in the order of their codes; none if the level is not loaded. */
    public List<Territory> list(Level level) {
        return territories.values().stream()
                .filter(territory -> territory.key().level() == level)
                .toList();
    }

    /**
     * Returns the sectors of a territory.
     *
     * @throws IllegalArgumentException if there is no such territory
     */
    public SectorSet sectorsOf(TerritoryKey key) {
        SectorSet set = sectorSets.get(key);
        if (set == null) {
            throw new IllegalArgumentException("no territory " + key);
        }
        return set;
    }

    /**
     * Returns the sectors that lie within a distance of lines or points; none if these lie farther from the Region.
     *
     * @param projected lines, points, or several of them, in metres ({@link LocalProjection})
     */
    public SectorSet sectorsWithin(Geometry projected, double metres) {
        BitSet found = new BitSet(sectors.size());
        for (int part = 0; part < projected.getNumGeometries(); part++) {
            Coordinate[] line = projected.getGeometryN(part).getCoordinates();
            // A line leaves the sector of its first point only across a border.
            int first =
                    line.length == 0 ? -1 : sectorAt(LocalProjection.lon(line[0].x), LocalProjection.lat(line[0].y));
            if (first >= 0) {
                found.set(first);
            }
            for (int i = 0; i < line.length; i++) {
                LineSegment segment = new LineSegment(line[Math.max(0, i - 1)], line[i]);
                for (SectorBorder border : borders.listWithin(segment, metres)) {
                    found.set(border.one());
                    if (border.other() != SectorBorder.OUTSIDE) {
                        found.set(border.other());
                    }
                }
            }
        }
        return SectorSet.of(sectors.size(), found.stream());
    }

    /** Returns a set of one sector. */
    public SectorSet setOf(int sector) {
        return SectorSet.of(sectors.size(), IntStream.of(sector));
    }

    /** Returns the set together with all sectors that share a border with it. */
    public SectorSet withNeighbours(SectorSet set) {
        return SectorSet.of(
                sectors.size(),
                set.stream().flatMap(sector -> IntStream.concat(IntStream.of(sector), borders.neighbours(sector))));
    }

    /** Returns the territories of a level that contain sectors of a set, in the order of their codes. */
    public List<Territory> listTouching(SectorSet set, Level level) {
        return set.stream()
                .mapToObj(sector -> of(sector, level))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Territory::key))))
                .stream()
                .toList();
    }
}
