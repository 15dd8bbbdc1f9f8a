package brussels.repere.observatory;

import brussels.repere.geography.SectorSet;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import brussels.repere.geography.population.SectorPopulation;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/** The inhabitants of the sectors of one map, by their numbers. Immutable, safe for use by several threads. */
final class PeopleTable {

    private static final long UNKNOWN = -1;

    private final long[] people;
    private final List<Coordinate> centroids;

    PeopleTable(TerritoryMap map, SectorPopulation population) {
        this.people = map.sectors().stream()
                .mapToLong(sector -> population.find(sector.code()).orElse(UNKNOWN))
                .toArray();
        this.centroids = map.sectors().stream().map(PeopleTable::centroid).toList();
    }

    private static Coordinate centroid(StatisticalSector sector) {
        Point centre = sector.boundary().getCentroid();
        return LocalProjection.project(centre.getX(), centre.getY());
    }

    /** Returns the inhabitants of a sector, 0 where they are not known. */
    long people(int sector) {
        return Math.max(0, people[sector]);
    }

    /** Returns the inhabitants of each sector, 0 where they are not known. */
    long[] list() {
        return Arrays.stream(people).map(each -> Math.max(0, each)).toArray();
    }

    /** Returns the inhabitants of a set of sectors; null if they are not known of one of these. */
    Long count(SectorSet sectors) {
        return sectors.stream().anyMatch(sector -> people[sector] == UNKNOWN)
                ? null
                : Long.valueOf(sectors.stream().mapToLong(this::people).sum());
    }

    /** Returns where the people of each sector stand, in metres. */
    List<Coordinate> centroids() {
        return centroids;
    }
}
