package brussels.repere.geography;

import brussels.repere.geography.coordinates.LocalProjection;
import java.util.ArrayList;
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

/**
 * The territory of the Region in memory: any point → its statistical sector → its territory of each level, exact on the
 * stored boundaries (WGS84 longitude and latitude). Immutable, safe for use by several threads; a change of territory makes
 * a new map.
 *
 * <p>Borders: a point on a shared border belongs to the sector with the smaller code in ASCII order, and all levels follow
 * the sector. A point in no sector but within 10 m of one takes the nearest, and the answer says so.
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
    /** By level, then by sector; null where the sector has none of that level. */
    private final Map<Level, Territory[]> territoriesBySector = new EnumMap<>(Level.class);

    private final SectorGrid grid;
    private final BorderIndex borders;

    private TerritoryMap(Delimitation delimitation, long generation) {
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
        this.grid = new SectorGrid(sectors);
        this.borders = BorderIndex.build(sectors, grid);
    }

    private TerritoryMap(TerritoryMap same, long generation) {
        this.generation = generation;
        this.delimitation = same.delimitation;
        this.sectors = same.sectors;
        this.grid = same.grid;
        this.borders = same.borders;
        this.sectorNumbers.putAll(same.sectorNumbers);
        this.territories.putAll(same.territories);
        this.sectorSets.putAll(same.sectorSets);
        this.territoriesBySector.putAll(same.territoriesBySector);
    }

    /** Builds a map; half a second for Brussels. */
    public static TerritoryMap of(Delimitation delimitation, long generation) {
        return new TerritoryMap(delimitation, generation);
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

    /** The same territory in a later state of the data, in which something else has changed. */
    public TerritoryMap withGeneration(long later) {
        return new TerritoryMap(this, later);
    }

    /** The generation of the data that this map was made of. */
    public long generation() {
        return generation;
    }

    public Delimitation delimitation() {
        return delimitation;
    }

    /** In ASCII order of their codes; a sector's place in it is its number in every {@link SectorSet}. */
    public List<StatisticalSector> sectors() {
        return sectors;
    }

    /** The number of the sector with this code. */
    public Optional<Integer> findSector(String code) {
        return Optional.ofNullable(sectorNumbers.get(code));
    }

    /** Where a point lies; empty outside of the Region. Longitude and latitude in degrees, WGS84. */
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

    /** The territory of a level in which a point lies; empty outside of the Region, or where the level has none there. */
    public Optional<Territory> findTerritory(Level level, double lon, double lat) {
        return locate(lon, lat).map(located -> of(located.sector(), level));
    }

    /** The number of the sector that holds the point, -1 if none does. */
    public int sectorAt(double lon, double lat) {
        return grid.sectorAt(lon, lat);
    }

    private List<NearBoundary> listNearBoundaries(Coordinate point, int sector) {
        List<SectorBorder> close = borders.listWithin(point, NEAR_BOUNDARY_METRES);
        if (close.isEmpty()) {
            return List.of();
        }
        List<NearBoundary> near = new ArrayList<>();
        for (Level level : Level.WITH_BORDER_WARNING) {
            Territory own = of(sector, level);
            Map<Territory, Double> neighbours = new HashMap<>();
            close.stream()
                    .filter(border -> separates(border, level) && touches(border, level, own))
                    .forEach(border -> neighbours.merge(beyond(border, level, own), border.distance(point), Math::min));
            neighbours.forEach((neighbour, metres) -> near.add(new NearBoundary(level, neighbour, metres)));
        }
        near.sort(Comparator.comparingDouble(NearBoundary::metres).thenComparing(NearBoundary::level));
        return near;
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

    /** How far the nearest border of a level is, in metres; empty where the level has no border at all. */
    public OptionalDouble findDistanceToBorder(Level level, double lon, double lat) {
        Coordinate point = LocalProjection.project(lon, lat);
        return borders.findNearest(point, MAX_BORDER_DISTANCE_METRES, border -> separates(border, level))
                .map(border -> OptionalDouble.of(border.distance(point)))
                .orElse(OptionalDouble.empty());
    }

    /** The territory of a level that holds a sector; null where there is none, and for -1, which is outside. */
    private Territory of(int sector, Level level) {
        return sector < 0 ? null : territoriesBySector.get(level)[sector];
    }

    public Optional<Territory> find(TerritoryKey key) {
        return Optional.ofNullable(territories.get(key));
    }

    /** All territories of a level in the order of their codes; none where the level is not loaded. */
    public List<Territory> list(Level level) {
        return territories.values().stream()
                .filter(territory -> territory.key().level() == level)
                .toList();
    }

    /** The sectors of a territory. */
    public SectorSet sectorsOf(TerritoryKey key) {
        SectorSet set = sectorSets.get(key);
        if (set == null) {
            throw new IllegalArgumentException("no territory " + key);
        }
        return set;
    }

    /** One sector as a set. */
    public SectorSet setOf(int sector) {
        return SectorSet.of(sectors.size(), IntStream.of(sector));
    }

    /** A set with all sectors that share a border with one of it. */
    public SectorSet withNeighbours(SectorSet set) {
        return SectorSet.of(
                sectors.size(),
                set.stream().flatMap(sector -> IntStream.concat(IntStream.of(sector), borders.neighbours(sector))));
    }

    /** The territories of a level in which sectors of a set lie, in the order of their codes. */
    public List<Territory> listTouching(SectorSet set, Level level) {
        return set.stream()
                .mapToObj(sector -> of(sector, level))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Territory::key))))
                .stream()
                .toList();
    }
}
