package brussels.repere.exchange.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes a geometry as GeoJSON, an area always as a MultiPolygon and lines always as a MultiLineString. Unless a notation says otherwise,
 * coordinates are degrees with six decimals, which is 11 cm.
 */
public final class GeoJsonGeometryWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private GeoJsonGeometryWriter() {}

    /**
     * How coordinates are written.
     *
     * @param decimals of each number
     * @param secondFirst whether the second axis of a geometry is written first, such as latitude before longitude
     */
    public record Notation(int decimals, boolean secondFirst) {

        public static final Notation DEGREES = new Notation(6, false);
    }

    /** @param surface consists of polygons, in WGS84 longitude and latitude */
    public static String writeText(Geometry surface) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, surface);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static void write(JsonGenerator json, Geometry surface) throws IOException {
        write(json, surface, Notation.DEGREES);
    }

    /** @param surface consists of polygons */
    public static void write(JsonGenerator json, Geometry surface, Notation notation) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "MultiPolygon");
        json.writeArrayFieldStart("coordinates");
        for (int part = 0; part < surface.getNumGeometries(); part++) {
            writePolygon(json, (Polygon) surface.getGeometryN(part), notation);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** @param lines consists of lines, in WGS84 longitude and latitude */
    static void writeLines(JsonGenerator json, Geometry lines) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "MultiLineString");
        json.writeArrayFieldStart("coordinates");
        for (int part = 0; part < lines.getNumGeometries(); part++) {
            writePoints(json, (LineString) lines.getGeometryN(part), Notation.DEGREES);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Outer rings run counter-clockwise, holes clockwise, as RFC 7946 requires. */
    private static void writePolygon(JsonGenerator json, Polygon polygon, Notation notation) throws IOException {
        Polygon clockwise = (Polygon) polygon.norm();
        json.writeStartArray();
        writePoints(json, clockwise.getExteriorRing().reverse(), notation);
        for (int hole = 0; hole < clockwise.getNumInteriorRing(); hole++) {
            writePoints(json, clockwise.getInteriorRingN(hole).reverse(), notation);
        }
        json.writeEndArray();
    }

    private static void writePoints(JsonGenerator json, LineString line, Notation notation) throws IOException {
        json.writeStartArray();
        for (Coordinate point : line.getCoordinates()) {
            writePosition(json, point, notation);
        }
        json.writeEndArray();
    }

    public static void writePoint(JsonGenerator json, Coordinate point, Notation notation) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Point");
        json.writeFieldName("coordinates");
        writePosition(json, point, notation);
        json.writeEndObject();
    }

    private static void writePosition(JsonGenerator json, Coordinate point, Notation notation) throws IOException {
        json.writeStartArray();
        json.writeNumber(round(notation.secondFirst() ? point.y : point.x, notation.decimals()));
        json.writeNumber(round(notation.secondFirst() ? point.x : point.y, notation.decimals()));
        json.writeEndArray();
    }

    /** In plain digits: a round number of metres would otherwise be written with an exponent. */
    private static String round(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
