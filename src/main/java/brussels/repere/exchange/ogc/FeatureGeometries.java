package brussels.repere.exchange.ogc;

import brussels.repere.exchange.geojson.GeoJsonGeometryWriter;
import brussels.repere.geography.coordinates.CoordinateSystems;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * The geometries of a table in each coordinate system, as geometries and as GeoJSON; each system is made when it is asked for first. Boxes are
 * compared with the geometries in the system of the box, so that none is bent. Safe for use by several threads; nobody may change an
 * array or a geometry.
 */
final class FeatureGeometries {

    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] NULL = "null".getBytes(StandardCharsets.UTF_8);

    private final Geometry[] wgs84;
    private final Map<FeatureCrs, Geometry[]> projected = new ConcurrentHashMap<>();
    private final Map<FeatureCrs, byte[][]> written = new ConcurrentHashMap<>();

    /** @param wgs84 null where a feature has none */
    FeatureGeometries(Geometry[] wgs84) {
        this.wgs84 = wgs84;
    }

    Geometry[] in(FeatureCrs crs) {
        return crs.isGeographic() ? wgs84 : projected.computeIfAbsent(crs, this::project);
    }

    private Geometry[] project(FeatureCrs crs) {
        CoordinateSystems.FromWgs84 projection = crs.projection();
        return Arrays.stream(wgs84)
                .map(geometry -> geometry == null ? null : projection.apply(geometry))
                .toArray(Geometry[]::new);
    }

    /** Returns each geometry as GeoJSON in UTF-8. */
    byte[][] written(FeatureCrs crs) {
        return written.computeIfAbsent(crs, each -> Arrays.stream(in(each))
                .map(geometry -> geometry == null ? NULL : write(geometry, each))
                .toArray(byte[][]::new));
    }

    private static byte[] write(Geometry geometry, FeatureCrs crs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (geometry instanceof Point point) {
                GeoJsonGeometryWriter.writePoint(json, point.getCoordinate(), crs.notation());
            } else {
                GeoJsonGeometryWriter.write(json, geometry, crs.notation());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Optional<Envelope> findExtent() {
        Envelope extent = new Envelope();
        for (Geometry geometry : wgs84) {
            if (geometry != null) {
                extent.expandToInclude(geometry.getEnvelopeInternal());
            }
        }
        return extent.isNull() ? Optional.empty() : Optional.of(extent);
    }
}
