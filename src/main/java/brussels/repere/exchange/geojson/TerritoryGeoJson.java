package brussels.repere.exchange.geojson;

import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryShapes;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** The territories of a level as a FeatureCollection. Coordinates have six decimals: 11 cm. */
public final class TerritoryGeoJson {

    private static final int DECIMALS = 6;
    private static final JsonFactory JSON = new JsonFactory();

    private TerritoryGeoJson() {}

    /** @param tolerance in metres, as {@link TerritoryShapes#of} takes it */
    public static byte[] write(TerritoryShapes shapes, Level level, double tolerance) {
        List<Territory> territories = shapes.map().list(level);
        List<Geometry> figures = shapes.of(level, tolerance);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeNumberField("generation", shapes.map().generation());
            json.writeStringField("source", shapes.map().delimitation().source());
            json.writeArrayFieldStart("features");
            for (int i = 0; i < territories.size(); i++) {
                feature(json, territories.get(i), figures.get(i));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void feature(JsonGenerator json, Territory territory, Geometry figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", territory.key().toString());
        json.writeObjectFieldStart("properties");
        json.writeStringField("level", territory.key().level().code());
        json.writeStringField("code", territory.key().code());
        json.writeObjectFieldStart("name");
        json.writeStringField("fr", territory.name().fr());
        json.writeStringField("nl", territory.name().nl());
        json.writeEndObject();
        if (territory.derived()) {
            json.writeBooleanField("derived", true);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "MultiPolygon");
        json.writeArrayFieldStart("coordinates");
        for (int part = 0; part < figure.getNumGeometries(); part++) {
            polygon(json, (Polygon) figure.getGeometryN(part));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Outer rings run counter-clockwise, holes clockwise, as RFC 7946 wants it. */
    private static void polygon(JsonGenerator json, Polygon polygon) throws IOException {
        Polygon clockwise = (Polygon) polygon.norm();
        json.writeStartArray();
        ring(json, clockwise.getExteriorRing().reverse());
        for (int hole = 0; hole < clockwise.getNumInteriorRing(); hole++) {
            ring(json, clockwise.getInteriorRingN(hole).reverse());
        }
        json.writeEndArray();
    }

    private static void ring(JsonGenerator json, LineString ring) throws IOException {
        json.writeStartArray();
        for (Coordinate point : ring.getCoordinates()) {
            json.writeStartArray();
            json.writeNumber(rounded(point.x));
            json.writeNumber(rounded(point.y));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
