package brussels.repere.exchange.streets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.testing.SharedData;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with lines, and files that are something else. */
class StreetLineFileTest {

    private static TerritoryMap map;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
    }

    private List<SourceLine> read(String name, String content) throws IOException {
        return StreetLineFile.read(Files.writeString(folder.resolve(name), content), map);
    }

    private static String collection(String head, String geometry) {
        return "{\"type\":\"FeatureCollection\"," + head
                + "\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"A - B\"},\"geometry\":" + geometry
                + "}]}";
    }

    private static String line(String coordinates) {
        return "{\"type\":\"LineString\",\"coordinates\":" + coordinates + "}";
    }

    private void assertRefused(String code, String name, String content) {
        assertThatThrownBy(() -> read(name, content)).isInstanceOfSatisfying(ImportFailure.class, failure -> assertThat(
                        failure.finding().code())
                .isEqualTo(code));
    }

    @DisplayName("Lines, several lines and rings are read; points are not lines")
    @Test
    void geometries() throws IOException {
        assertThat(read("a.geojson", collection("", line("[[4.35,50.85],[4.36,50.85]]"))))
                .hasSize(1);
        String several =
                "{\"type\":\"MultiLineString\",\"coordinates\":[[[4.35,50.85],[4.36,50.85]],[[4.35,50.86],[4.36,50.86]]]}";
        assertThat(read("a.json", collection("", several)).get(0).line().getNumGeometries())
                .isEqualTo(2);
        String square =
                "{\"type\":\"Polygon\",\"coordinates\":[[[4.35,50.85],[4.36,50.85],[4.36,50.86],[4.35,50.85]]]}";
        assertThat(read("a.geojson", collection("", square)).get(0).line().getLength())
                .isGreaterThan(0.01);
        assertRefused(
                "streets.no-lines", "a.geojson", collection("", "{\"type\":\"Point\",\"coordinates\":[4.35,50.85]}"));
        assertRefused("streets.no-lines", "a.geojson", collection("", "null"));
    }

    @DisplayName("A file in Lambert 72 that says so is read")
    @Test
    void lambert() throws IOException {
        String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::31370\"}},";
        SourceLine line = read("a.geojson", collection(crs, line("[[148800,170500],[149800,170500]]")))
                .get(0);
        assertThat(line.line().getCoordinate().x).isCloseTo(4.35, within(0.01));
        assertThat(line.line().getCoordinate().y).isCloseTo(50.84, within(0.01));
    }

    @DisplayName("Swapped axes, another coordinate system, other coordinates and other files are refused by name")
    @Test
    void refused() throws IOException {
        assertRefused("streets.swapped", "a.geojson", collection("", line("[[50.85,4.35],[50.85,4.36]]")));
        assertRefused("streets.outside", "a.geojson", collection("", line("[[148800,170500],[149800,170500]]")));
        assertRefused("streets.outside", "a.geojson", collection("", line("[[2.35,48.85],[2.36,48.85]]")));
        String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:999999\"}},";
        assertRefused("crs.unknown", "a.geojson", collection(crs, line("[[4.35,50.85],[4.36,50.85]]")));
        assertRefused("streets.no-line", "a.geojson", collection("", line("[[4.35,50.85]]")));
        assertRefused("streets.no-line", "a.geojson", collection("", line("[[4.35,\"x\"],[4.36,50.85]]")));
        assertRefused("geojson.malformed", "a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[");
        assertRefused("streets.no-lines", "a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        assertRefused("streets.unknown-kind", "a.shp", "x");
        assertRefused("pbf.malformed", "a.pbf", "this is no extract of OpenStreetMap");
        assertThatThrownBy(() -> StreetLineFile.read(folder.resolve("none.geojson"), map))
                .isInstanceOf(ImportFailure.class);
    }

    @DisplayName("A million points are read, and more than the Region could have are refused")
    @Test
    void manyPoints() throws IOException {
        assertThat(StreetLineFile.read(writePoints(1_000_000), map)
                        .get(0)
                        .line()
                        .getNumPoints())
                .isEqualTo(1_000_000);
        Path tooMany = writePoints(2_000_001);
        assertThatThrownBy(() -> StreetLineFile.read(tooMany, map))
                .isInstanceOfSatisfying(
                        ImportFailure.class,
                        failure -> assertThat(failure.finding().code()).isEqualTo("streets.too-many-points"));
    }

    private Path writePoints(int count) throws IOException {
        Path file = folder.resolve(count + ".geojson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"A - B\"},"
                            + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[4.35,50.85]");
            for (int i = 1; i < count; i++) {
                out.write(i % 2 == 0 ? ",[4.35,50.85]" : ",[4.36,50.85]");
            }
            out.write("]}}]}");
        }
        return file;
    }

    @DisplayName(
            "An extract of OpenStreetMap has the ways of streets with their names, and is refused where it breaks off")
    @Test
    void openStreetMap() throws IOException {
        Path extract = SharedData.file("osm/brussels-2013-01.osm.pbf");
        List<SourceLine> lines = StreetLineFile.read(extract, map);
        assertThat(lines).hasSizeBetween(10_000, 12_000);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.properties()).containsEntry("name", "Rue Haute - Hoogstraat"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.line().getNumPoints()).isGreaterThan(1));
        byte[] bytes = Files.readAllBytes(extract);
        Path cut = Files.write(folder.resolve("cut.pbf"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> StreetLineFile.read(cut, map)).isInstanceOf(ImportFailure.class);
        bytes[bytes.length / 3] ^= 0x55;
        Path damaged = Files.write(folder.resolve("damaged.pbf"), bytes);
        assertThatThrownBy(() -> StreetLineFile.read(damaged, map)).isInstanceOf(ImportFailure.class);
    }
}
