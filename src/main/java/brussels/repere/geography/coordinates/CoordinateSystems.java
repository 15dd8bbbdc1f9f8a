package brussels.repere.geography.coordinates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Geometry;

/**
 * Transforms geometries from any coordinate system of the EPSG database to the one of the application, which is WGS84 in
 * degrees with longitude before latitude, and back. The first use takes about a second, because the database then unpacks itself.
 * Safe for use by several threads.
 */
public final class CoordinateSystems {

    private static final String WGS84 = "EPSG:4326";

    private static final Pattern EPSG = Pattern.compile("(?i)(?:epsg:|urn:ogc:def:crs:epsg:[^:]*:)?(\\d{4,6})");
    private static final Pattern CRS84 = Pattern.compile("(?i)urn:ogc:def:crs:ogc:[^:]*:crs84|ogc:crs84");

    /** A transformation from one coordinate system to WGS84. */
    public interface ToWgs84 {
        Geometry apply(Geometry geometry);
    }

    /** A transformation from WGS84 to one coordinate system, which leaves the geometry that it is given as it is. */
    public interface FromWgs84 {
        Geometry apply(Geometry geometry);
    }

    /**
     * Finds the transformation from a coordinate system.
     *
     * @param name the system as files and people write it: {@code EPSG:31370}, {@code 31370}, {@code
     *     urn:ogc:def:crs:EPSG::3812}, {@code OGC:CRS84}
     * @return the transformation; empty if the EPSG database does not know the system
     */
    public Optional<ToWgs84> find(String name) {
        if (CRS84.matcher(name).matches()) {
            return Optional.of(geometry -> geometry);
        }
        return decode(name)
                .flatMap(system -> decode(WGS84).flatMap(wgs84 -> connect(system, wgs84)))
                .map(transform -> geometry -> apply(transform, geometry));
    }

    /**
     * Finds the transformation to a coordinate system, with longitude (or easting) before latitude.
     *
     * @param name as for {@link #find}
     * @return the transformation; empty if the EPSG database does not know the system
     */
    public Optional<FromWgs84> findFromWgs84(String name) {
        if (CRS84.matcher(name).matches()) {
            return Optional.of(geometry -> geometry);
        }
        return decode(WGS84)
                .flatMap(wgs84 -> decode(name).flatMap(system -> connect(wgs84, system)))
                .map(transform -> geometry -> apply(transform, geometry));
    }

    /** GeoJSON and GeoPackage put longitude (or easting) first, whatever the authority of the system says. */
    private static Optional<CoordinateReferenceSystem> decode(String name) {
        Matcher epsg = EPSG.matcher(name);
        if (!epsg.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CRS.decode("EPSG:" + epsg.group(1), true));
        } catch (FactoryException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<MathTransform> connect(CoordinateReferenceSystem from, CoordinateReferenceSystem to) {
        try {
            return Optional.of(CRS.findMathTransform(from, to, true));
        } catch (FactoryException unconnected) {
            return Optional.empty();
        }
    }

    private static Geometry apply(MathTransform transform, Geometry geometry) {
        try {
            return JTS.transform(geometry, transform);
        } catch (TransformException e) {
            throw new IllegalArgumentException("coordinates that the coordinate system does not know", e);
        }
    }
}
