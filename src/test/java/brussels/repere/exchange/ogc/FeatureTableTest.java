package brussels.repere.exchange.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.Bilingual;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class FeatureTableTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** Five in a row from west to east, and one that lies nowhere. */
    private static final FeatureTable TABLE = new FeatureTable(List.of(
            point("e", 4.5), point("c", 4.3), point("a", 4.1), point("b", 4.2), point("d", 4.4), feature("n", null)));

    private static SourceFeature point(String id, double lon) {
        return feature(id, new Coordinate(lon, 50.8));
    }

    private static SourceFeature feature(String id, Coordinate at) {
        return new SourceFeature(
                id,
                new Bilingual(id, null),
                Map.of("name", "« " + id + " »"),
                Map.of(),
                at == null ? null : GEOMETRIES.createPoint(at),
                null);
    }

    private static FeaturePage page(FeatureBox box, String after, String before, int limit) {
        return TABLE.select(new FeatureQuery(box, null, Map.of(), after, before, limit));
    }

    private static String ids(FeaturePage page) {
        StringBuilder ids = new StringBuilder();
        Arrays.stream(page.numbers()).forEach(number -> ids.append(TABLE.id(number)));
        return ids.toString();
    }

    @DisplayName("Pages go on after an id and back before one, also one that is there no more")
    @ParameterizedTest
    @CsvSource({
        ", , 2, ab, true, false", "b, , 2, cd, true, true", "bb, , 2, cd, true, true", "d, , 5, en, false, true",
        "n, , 5, '', false, true", ", c, 2, ab, true, false", ", d, 2, bc, true, true", ", zz, 2, en, false, true",
        ", a, 2, '', true, false"
    })
    void pages(String after, String before, int limit, String found, boolean next, boolean previous) {
        FeaturePage page = page(null, after, before, limit);
        assertThat(ids(page)).isEqualTo(found);
        assertThat(page.hasNext()).isEqualTo(next);
        assertThat(page.hasPrevious()).isEqualTo(previous);
        assertThat(page.matched()).isEqualTo(6);
    }

    @DisplayName("A box has its borders, and what lies nowhere lies in every box")
    @Test
    void boxes() {
        FeatureBox box = new FeatureBox(FeatureCrs.CRS84, List.of(new Envelope(4.2, 4.4, 50.8, 50.9)));
        assertThat(ids(page(box, null, null, 10))).isEqualTo("bcdn");
        FeatureBox around = new FeatureBox(
                FeatureCrs.CRS84, List.of(new Envelope(4.45, 180, 50, 51), new Envelope(-180, 4.15, 50, 51)));
        assertThat(ids(page(around, null, null, 10))).isEqualTo("aen");
    }

    @DisplayName("What is written is as long as was said before")
    @Test
    void length() throws IOException {
        FeaturePage page = page(null, null, null, 10);
        byte[] beginning = FeatureWriter.begin(page, Instant.EPOCH, List.of(), "©");
        FeatureWriter writer = new FeatureWriter(FeatureCrs.EPSG_4326);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(beginning, page, out);
        assertThat(out.size()).isEqualTo((int) writer.length(beginning, page));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"type\":\"FeatureCollection\",\"numberMatched\":6,\"numberReturned\":6,")
                .contains("\"coordinates\":[50.8,4.1]},\"properties\":{\"name\":\"« a »\"}}")
                .endsWith("\"id\":\"n\",\"geometry\":null,\"properties\":{\"name\":\"« n »\"}}]}");
    }

    /** What PROJ 9 makes of the same point, in the order of the authority. */
    @DisplayName("Points in metres are those of another library, to five centimetres")
    @ParameterizedTest
    @CsvSource({
        "EPSG_31370, 150131.5, 167662.15",
        "EPSG_3812, 650131.47, 667662.6",
        "EPSG_3857, 486534.97, 6589408.75",
        "CRS84, 4.370618, 50.819395"
    })
    void projection(FeatureCrs crs, double x, double y) {
        Coordinate projected = crs.projection()
                .apply(GEOMETRIES.createPoint(new Coordinate(4.370618, 50.819395)))
                .getCoordinate();
        assertThat(projected.distance(new Coordinate(x, y))).isLessThan(0.05);
    }
}
