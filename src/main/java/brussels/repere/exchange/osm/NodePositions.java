package brussels.repere.exchange.osm;

import java.util.Arrays;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** Collects the positions of chosen nodes of OpenStreetMap, 24 bytes each. For one thread. */
public final class NodePositions {

    private final long[] ids;
    private final double[] lons;
    private final double[] lats;

    /** @param ids of the nodes whose positions are wanted, in any order; they may repeat */
    public NodePositions(long[] ids) {
        this.ids = Arrays.stream(ids).sorted().distinct().toArray();
        this.lons = new double[this.ids.length];
        this.lats = new double[this.ids.length];
        Arrays.fill(lons, Double.NaN);
    }

    public void put(long id, double lon, double lat) {
        int position = Arrays.binarySearch(ids, id);
        if (position >= 0) {
            lons[position] = lon;
            lats[position] = lat;
        }
    }

    /** Returns degrees (WGS84), longitude first; empty if the file does not have the node. */
    public Optional<Coordinate> find(long id) {
        int position = Arrays.binarySearch(ids, id);
        return position < 0 || Double.isNaN(lons[position])
                ? Optional.empty()
                : Optional.of(new Coordinate(lons[position], lats[position]));
    }
}
