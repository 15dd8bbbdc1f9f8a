package brussels.repere.search.catalogue;

import brussels.repere.search.plan.GeoPoint;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import org.apache.lucene.geo.Component2D;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.geo.GeoUtils;
import org.apache.lucene.geo.LatLonGeometry;
import org.apache.lucene.geo.Polygon;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.util.SloppyMath;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.roaringbitmap.RoaringBitmap;

/**
 * The points of sites, in degrees (WGS84). They are rounded to less than 1 cm and compared by the functions of Lucene, as the search
 * engine does, so that both find the same and order it alike. Immutable but for a cache, safe for use by several threads; nobody
 * may change a set that it returns.
 */
final class PointColumn {

    private static final int MAX_CACHED_RINGS = 256;

    private final double[] lats;
    private final double[] lons;
    private final RoaringBitmap present = new RoaringBitmap();
    private final Cache<LineString, RoaringBitmap> insideRings = Caffeine.newBuilder()
            .maximumSize(MAX_CACHED_RINGS)
            .executor(Runnable::run)
            .build();

    /** @param points of the services by their numbers; null where one has none */
    PointColumn(GeoPoint[] points) {
        this.lats = new double[points.length];
        this.lons = new double[points.length];
        Arrays.fill(lats, Double.NaN);
        for (int number = 0; number < points.length; number++) {
            if (points[number] != null) {
                lats[number] = GeoEncodingUtils.decodeLatitude(GeoEncodingUtils.encodeLatitude(points[number].lat()));
                lons[number] = GeoEncodingUtils.decodeLongitude(GeoEncodingUtils.encodeLongitude(points[number].lon()));
                present.add(number);
            }
        }
        present.runOptimize();
    }

    /** Returns the bytes without those of rings that were asked for. */
    long sizeInBytes() {
        return 2L * Double.BYTES * lats.length + present.getLongSizeInBytes();
    }

    RoaringBitmap present() {
        return present;
    }

    /** Returns those of some services that lie at most so far from a point. */
    RoaringBitmap near(GeoPoint point, int metres, RoaringBitmap within) {
        Rectangle box = Rectangle.fromPointDistance(point.lat(), point.lon(), metres);
        double longest = GeoUtils.distanceQuerySortKey(metres);
        return NumberedSets.filter(
                within,
                number -> lats[number] >= box.minLat
                        && lats[number] <= box.maxLat
                        && lons[number] >= box.minLon
                        && lons[number] <= box.maxLon
                        && distanceKey(point, number) <= longest);
    }

    /** Returns a number that orders services by their distance from a point; infinite for one without a point. */
    double distanceKey(GeoPoint point, int number) {
        return Double.isNaN(lats[number])
                ? Double.POSITIVE_INFINITY
                : SloppyMath.haversinSortKey(point.lat(), point.lon(), lats[number], lons[number]);
    }

    /** Returns the services inside a ring, longitude first, or on it. */
    RoaringBitmap inside(LineString ring) {
        return insideRings.get(ring, this::findInside);
    }

    private RoaringBitmap findInside(LineString ring) {
        Coordinate[] corners = ring.getCoordinates();
        Component2D area = LatLonGeometry.create(new Polygon(
                Arrays.stream(corners).mapToDouble(corner -> corner.y).toArray(),
                Arrays.stream(corners).mapToDouble(corner -> corner.x).toArray()));
        return NumberedSets.filter(present, number -> area.contains(lons[number], lats[number]));
    }
}
