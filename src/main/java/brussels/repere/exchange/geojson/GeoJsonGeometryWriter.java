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
 * Writes a geometry as GeoJSON, an area always as a MultiPolygon and lines always as a MultiLineString. Coordinates have
 * six decimals, which is 11 cm.
 */
public final class GeoJsonGeometryWriter {

    private static final int COORDINATE_DECIMALS = 6;
    private static final JsonFactory JSON = new JsonFactory();

    private GeoJsonGeometryWriter() {}

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
        json.writeStartObject();
        json.writeStringField("type", "MultiPolygon");
        json.writeArrayFieldStart("coordinates");
        for (int part = 0; part < surface.getNumGeometries(); part++) {
            writePolygon(json, (Polygon) surface.getGeometryN(part));
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
            writePoints(json, (LineString) lines.getGeometryN(part));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Outer rings run counter-clockwise, holes clockwise, as RFC 7946 requires. */
    private static void writePolygon(JsonGenerator json, Polygon polygon) throws IOException {
        Polygon clockwise = (Polygon) polygon.norm();
        json.writeStartArray();
        writePoints(json, clockwise.getExteriorRing().reverse());
        for (int hole = 0; hole < clockwise.getNumInteriorRing(); hole++) {
            writePoints(json, clockwise.getInteriorRingN(hole).reverse());
        }
        json.writeEndArray();
    }

    private static void writePoints(JsonGenerator json, LineString line) throws IOException {
        json.writeStartArray();
        for (Coordinate point : line.getCoordinates()) {
            json.writeStartArray();
            json.writeNumber(round(point.x));
            json.writeNumber(round(point.y));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static BigDecimal round(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(COORDINATE_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
