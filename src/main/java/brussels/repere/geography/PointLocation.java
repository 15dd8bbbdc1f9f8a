package brussels.repere.geography;

import java.util.List;

/**
 * Where a point lies.
 *
 * @param sector place of the statistical sector in the order of the map
 * @param snappedMetres 0 if the sector holds the point; else the point lies in no sector, and this is how far the nearest
 *     one is (at most 10 m: slivers between generalised boundaries, and the edge of the Region)
 * @param nearBoundaries the borders of bassin, commune and quartier within 30 m, one for each neighbour, nearest first
 */
public record PointLocation(int sector, double snappedMetres, List<NearBoundary> nearBoundaries) {}
