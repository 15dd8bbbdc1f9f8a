package brussels.repere.exchange.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.streetmap.MappedStreet;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class StreetGeoJsonWriterTest {

    @DisplayName("A street is a MultiLineString with its names, and its publisher is named")
    @Test
    void street() throws IOException, ParseException {
        MappedStreet street = new MappedStreet(
                "1-1000-21004",
                new Bilingual("Rue Haute", "Hoogstraat"),
                new WKTReader().read("MULTILINESTRING((4.35 50.84, 4.3512345678 50.85))"));
        JsonNode written = new ObjectMapper().readTree(StreetGeoJsonWriter.write(List.of(street), "© somebody"));
        assertThat(written.path("attribution").asText()).isEqualTo("© somebody");
        JsonNode feature = written.path("features").path(0);
        assertThat(feature.path("id").asText()).isEqualTo("1-1000-21004");
        assertThat(feature.at("/properties/name/nl").asText()).isEqualTo("Hoogstraat");
        assertThat(feature.at("/geometry/type").asText()).isEqualTo("MultiLineString");
        assertThat(feature.at("/geometry/coordinates/0/1/0").asDouble()).isEqualTo(4.351235);
    }

    @DisplayName("A street of one piece is a MultiLineString too")
    @Test
    void onePiece() throws IOException, ParseException {
        MappedStreet street = new MappedStreet(
                "1-1000-21004", new Bilingual("Rue Haute", null), new WKTReader().read("LINESTRING(4 50, 5 51)"));
        JsonNode written = new ObjectMapper().readTree(StreetGeoJsonWriter.write(List.of(street), "©"));
        assertThat(written.at("/features/0/geometry/coordinates/0")).hasSize(2);
        assertThat(written.at("/features/0/properties/name/nl").isNull()).isTrue();
    }
}
