package brussels.repere.exchange.ogc;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A box that features may lie in, borders included. Immutable, as long as nobody changes an envelope.
 *
 * @param crs the system of its numbers
 * @param parts with longitude or easting as x: two if the box crosses the meridian of 180 degrees
 */
public record FeatureBox(FeatureCrs crs, List<Envelope> parts) {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    public FeatureBox {
        parts = List.copyOf(parts);
    }

    /** @param projected in the system of the box */
    boolean intersects(Geometry projected) {
        return parts.stream()
                .anyMatch(part -> part.intersects(projected.getEnvelopeInternal())
                        && (part.contains(projected.getEnvelopeInternal())
                                || GEOMETRIES.toGeometry(part).intersects(projected)));
    }
}
