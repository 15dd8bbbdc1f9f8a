package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.FeatureBox;
import brussels.repere.exchange.ogc.FeatureCrs;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.List;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;

/**
 * Reads {@code bbox} (OGC 17-069r4 §7.15.3): two corners with the axes in the order of the coordinate system. In degrees, a box whose first
 * longitude is greater than its second crosses the meridian of 180 degrees.
 */
final class BoxParser {

    static final String NAME = "bbox";

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,12}(\\.\\d{0,20})?|\\.\\d{1,20})([eE][+-]?\\d{1,2})?");
    private static final int FLAT = 4;
    private static final int WITH_HEIGHTS = 6;
    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    private final FeatureCrs crs;
    private final ParameterErrors errors;

    BoxParser(FeatureCrs crs, ParameterErrors errors) {
        this.crs = crs;
        this.errors = errors;
    }

    /** Returns the box; null if there is an error, which is then added. */
    FeatureBox parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != FLAT && parts.length != WITH_HEIGHTS) {
            errors.add(NAME, ParameterError.Code.MALFORMED, "ogc.bbox.count");
            return null;
        }
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            if (!NUMBER.matcher(part).matches()) {
                errors.add(NAME, ParameterError.Code.MALFORMED, "ogc.bbox.count");
                return null;
            }
            numbers[i] = Double.parseDouble(part);
        }
        int upper = parts.length / 2;
        if (parts.length == WITH_HEIGHTS && numbers[2] > numbers[upper + 2]) {
            errors.addNotAllowed(NAME, "ogc.bbox.order");
            return null;
        }
        return crs.isLatitudeFirst()
                ? box(numbers[1], numbers[0], numbers[upper + 1], numbers[upper])
                : box(numbers[0], numbers[1], numbers[upper], numbers[upper + 1]);
    }

    private FeatureBox box(double west, double south, double east, double north) {
        if (crs.isGeographic()
                && (Math.max(Math.abs(south), Math.abs(north)) > MAX_LATITUDE
                        || Math.max(Math.abs(west), Math.abs(east)) > MAX_LONGITUDE)) {
            errors.addNotAllowed(NAME, "ogc.bbox.range");
            return null;
        }
        if (south > north || west > east && !crs.isGeographic()) {
            errors.addNotAllowed(NAME, "ogc.bbox.order");
            return null;
        }
        return new FeatureBox(
                crs,
                west <= east
                        ? List.of(new Envelope(west, east, south, north))
                        : List.of(
                                new Envelope(west, MAX_LONGITUDE, south, north),
                                new Envelope(-MAX_LONGITUDE, east, south, north)));
    }
}
