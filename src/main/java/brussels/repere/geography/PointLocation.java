package brussels.repere.geography;

import java.util.List;

/**
 * The location of a point on a territory map.
 *
 * @param sector the number of the statistical sector on the map
 * @param snappedMetres 0 if the sector contains the point; otherwise the point lies in no sector, and this is the
 *     distance to the nearest one (at most 10 m: slivers between generalised boundaries, and the edge of the Region)
 * @param nearBoundaries the borders of bassin, commune and quartier within 30 m, one for each neighbour, nearest first
 */
public record PointLocation(int sector, double snappedMetres, List<NearBoundary> nearBoundaries) {}
