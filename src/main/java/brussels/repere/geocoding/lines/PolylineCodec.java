package brussels.repere.geocoding.lines;

import brussels.repere.geography.coordinates.LocalProjection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/**
 * Writes lines as text and reads them, in the "encoded polyline algorithm format" with five decimals: of each point the
 * difference from the one before, latitude first, in steps of 0.00001 degrees, which is about a metre. The pieces of a line are
 * separated by blanks.
 *
 * @see <a href="https://developers.google.com/maps/documentation/utilities/polylinealgorithm">the format</a>
 */
public final class PolylineCodec {

    private static final double STEPS_PER_DEGREE = 1e5;
    private static final int BITS_PER_CHARACTER = 5;
    private static final int CONTINUATION = 1 << BITS_PER_CHARACTER;
    private static final int FIRST_CHARACTER = 63;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private PolylineCodec() {}

    /**
     * @param projected lines in metres ({@link LocalProjection})
     * @return the text; pieces whose points all round to one are left out, so it may be empty
     */
    public static String encode(Geometry projected) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < projected.getNumGeometries(); i++) {
            List<long[]> steps = toSteps(projected.getGeometryN(i).getCoordinates());
            if (steps.size() > 1) {
                text.append(text.isEmpty() ? "" : " ");
                long[] before = {0, 0};
                for (long[] point : steps) {
                    append(text, point[0] - before[0]);
                    append(text, point[1] - before[1]);
                    before = point;
                }
            }
        }
        return text.toString();
    }

    /** Returns latitude and longitude in steps, without points that repeat the one before. */
    private static List<long[]> toSteps(Coordinate[] points) {
        List<long[]> steps = new ArrayList<>();
        for (Coordinate point : points) {
            long lat = Math.round(LocalProjection.lat(point.y) * STEPS_PER_DEGREE);
            long lon = Math.round(LocalProjection.lon(point.x) * STEPS_PER_DEGREE);
            long[] last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (last == null || last[0] != lat || last[1] != lon) {
                steps.add(new long[] {lat, lon});
            }
        }
        return steps;
    }

    private static void append(StringBuilder text, long difference) {
        long rest = difference < 0 ? ~(difference << 1) : difference << 1;
        while (rest >= CONTINUATION) {
            text.append((char) ((CONTINUATION | rest & CONTINUATION - 1) + FIRST_CHARACTER));
            rest >>= BITS_PER_CHARACTER;
        }
        text.append((char) (rest + FIRST_CHARACTER));
    }

    /**
     * @return the lines in metres ({@link LocalProjection})
     * @throws IllegalArgumentException if the text is no line in this format
     */
    public static MultiLineString decode(String text) {
        return FACTORY.createMultiLineString(
                text.isEmpty()
                        ? new LineString[0]
                        : Arrays.stream(text.split(" "))
                                .map(PolylineCodec::decodePiece)
                                .toArray(LineString[]::new));
    }

    private static LineString decodePiece(String text) {
        Reader reader = new Reader(text);
        List<Coordinate> points = new ArrayList<>();
        long lat = 0;
        long lon = 0;
        while (reader.hasNext()) {
            lat += reader.next();
            lon += reader.next();
            points.add(LocalProjection.project(lon / STEPS_PER_DEGREE, lat / STEPS_PER_DEGREE));
        }
        return FACTORY.createLineString(points.toArray(Coordinate[]::new));
    }

    private static final class Reader {

        private final String text;
        private int position;

        Reader(String text) {
            this.text = text;
        }

        boolean hasNext() {
            return position < text.length();
        }

        long next() {
            long value = 0;
            for (int shift = 0; shift < Long.SIZE; shift += BITS_PER_CHARACTER) {
                int bits = hasNext() ? text.charAt(position++) - FIRST_CHARACTER : -1;
                if (bits < 0 || bits >= 2 * CONTINUATION) {
                    throw new IllegalArgumentException("not an encoded line: " + text);
                }
                value |= (long) (bits & CONTINUATION - 1) << shift;
                if (bits < CONTINUATION) {
                    return (value & 1) == 0 ? value >> 1 : ~(value >> 1);
                }
            }
            throw new IllegalArgumentException("not an encoded line: " + text);
        }
    }
}
