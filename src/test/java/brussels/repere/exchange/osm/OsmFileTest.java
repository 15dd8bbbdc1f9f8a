package brussels.repere.exchange.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.testing.SharedData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same pharmacy, clinic and hospital in each format of OpenStreetMap: a node, a way and a relation, beside a street. */
class OsmFileTest {

    private static final Predicate<Map<String, String>> AMENITIES = tags -> tags.containsKey("amenity");

    private static final String XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <osm version="0.6"><meta osm_base="2026-05-16T00:00:00Z"/>
            <node id="1" lat="50.84" lon="4.34"><tag k="amenity" v="pharmacy"/><tag k="name" v="Pharmacie &amp; Co"/></node>
            <node id="2" lat="50.80" lon="4.30"/><node id="3" lat="50.82" lon="4.32"/>
            <node id="4" lat="50.86" lon="4.36"/><node id="5" lat="50.88" lon="4.40"/>
            <node id="6" lat="50.81" lon="4.31" action="delete"><tag k="amenity" v="clinic"/></node>
            <way id="1"><nd ref="2"/><nd ref="3"/><tag k="amenity" v="clinic"/></way>
            <way id="2"><nd ref="4"/><nd ref="5"/><tag k="highway" v="residential"/></way>
            <relation id="1"><member type="way" ref="2" role="outer"/><tag k="amenity" v="hospital"/></relation>
            </osm>
            """;

    private static final String OVERPASS =
            """
            {"version": 0.6, "osm3s": {"timestamp_osm_base": "2026-05-16T00:00:00Z"}, "elements": [
            {"type": "node", "id": 1, "lat": 50.84, "lon": 4.34, "tags": {"amenity": "pharmacy", "name": "Pharmacie & Co"}},
            {"type": "way", "id": 1, "center": {"lat": 50.81, "lon": 4.31}, "tags": {"amenity": "clinic"}},
            {"type": "relation", "id": 1, "bounds": {"minlat": 50.86, "minlon": 4.36, "maxlat": 50.88, "maxlon": 4.40},
             "tags": {"amenity": "hospital"}},
            {"type": "way", "id": 2, "tags": {"highway": "residential"}}]}
            """;

    private static final String GEOJSON =
            """
            {"type": "FeatureCollection", "timestamp": "2026-05-16T00:00:00Z", "features": [
            {"type": "Feature", "id": "node/1", "properties": {"amenity": "pharmacy", "name": "Pharmacie & Co"},
             "geometry": {"type": "Point", "coordinates": [4.34, 50.84]}},
            {"type": "Feature", "properties": {"@id": "way/1", "amenity": "clinic"},
             "geometry": {"type": "LineString", "coordinates": [[4.30, 50.80], [4.32, 50.82]]}},
            {"type": "Feature", "properties": {"osm_type": "relation", "osm_id": "1", "tags": {"amenity": "hospital"}},
             "geometry": {"type": "Polygon", "coordinates": [[[4.36, 50.86], [4.40, 50.88], [4.36, 50.88], [4.36, 50.86]]]}},
            {"type": "Feature", "id": "way/2", "properties": {"highway": "residential"}, "geometry": null}]}
            """;

    @TempDir
    static Path folder;

    static Stream<Path> formats() throws IOException {
        Path zipped = folder.resolve("packed.osm.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(XML.getBytes(StandardCharsets.UTF_8));
        }
        Path pbf = new PbfFileBuilder()
                .node(1, 4.34, 50.84, Map.of("amenity", "pharmacy", "name", "Pharmacie & Co"))
                .node(2, 4.30, 50.80, Map.of())
                .node(3, 4.32, 50.82, Map.of())
                .node(4, 4.36, 50.86, Map.of())
                .node(5, 4.40, 50.88, Map.of())
                .way(1, List.of(2L, 3L), Map.of("amenity", "clinic"))
                .way(2, List.of(4L, 5L), Map.of("highway", "residential"))
                .relation(1, 2, Map.of("amenity", "hospital"))
                .write(folder.resolve("a.osm.pbf"), Instant.parse("2026-05-16T00:00:00Z"));
        return Stream.of(write("a.osm", XML), write("a.json", OVERPASS), write("a.geojson", GEOJSON), zipped, pbf);
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<OsmElement> read(Path file) {
        List<OsmElement> found = new ArrayList<>();
        OsmFile.read(InputFile.of(file), AMENITIES, found::add);
        return found;
    }

    @DisplayName(
            "Each format gives the same elements with their tags, ways and relations by their middle, and says of which day it is")
    @ParameterizedTest
    @MethodSource("formats")
    void formats(Path file) {
        List<OsmElement> found = read(file);
        assertThat(found).extracting(OsmElement::id).containsExactly("node/1", "way/1", "relation/1");
        assertThat(found.get(0).tags())
                .containsOnly(Map.entry("amenity", "pharmacy"), Map.entry("name", "Pharmacie & Co"));
        assertThat(found)
                .extracting(OsmElement::lon)
                .usingComparatorForType(OsmFileTest::compareDegrees, Double.class)
                .containsExactly(4.34, 4.31, 4.38);
        assertThat(found)
                .extracting(OsmElement::lat)
                .usingComparatorForType(OsmFileTest::compareDegrees, Double.class)
                .containsExactly(50.84, 50.81, 50.87);
        assertThat(OsmFileDate.find(InputFile.of(file))).contains(LocalDate.of(2026, 5, 16));
    }

    private static int compareDegrees(double one, double other) {
        return Math.abs(one - other) < 1e-6 ? 0 : Double.compare(one, other);
    }

    @DisplayName("An element whose nodes the file does not have is counted, and its neighbours are read")
    @Test
    void missingNodes() throws IOException {
        Path file = write(
                "cut.osm",
                """
                <osm><node id="1" lat="50.84" lon="4.34"><tag k="amenity" v="pharmacy"/></node>
                <way id="9"><nd ref="77"/><tag k="amenity" v="clinic"/></way></osm>
                """);
        List<OsmElement> found = new ArrayList<>();
        assertThat(OsmFile.read(InputFile.of(file), AMENITIES, found::add)).isEqualTo(1);
        assertThat(found).extracting(OsmElement::id).containsExactly("node/1");
    }

    @DisplayName("What is no file of OpenStreetMap, is damaged, or is in another system of coordinates is refused")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            source_id,name_fr                                             | osm.format
            {"a": 1}                                                      | osm.format
            <html><body/></html>                                          | osm.format
            {"elements": [{"type": "node", "id"                           | osm.malformed
            <osm><node id="1" lat="50.8"                                  | osm.malformed
            <osm><node id="x" lat="50.8" lon="4.3"/></osm>                | osm.malformed
            {"type": "FeatureCollection", "crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::31370"}}, "features": []} | osm.crs
            """)
    void refused(String text, String code) throws IOException {
        Path file = write("refused", text);
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(ImportFailure.class, failure -> assertThat(
                        failure.finding().code())
                .isEqualTo(code));
    }

    @DisplayName("The Region of 2013 is read from a real extract: its pharmacies, and its hospitals by their outlines")
    @Test
    void realExtract() {
        List<OsmElement> found = read(SharedData.file("osm/brussels-2013-01.osm.pbf"));
        assertThat(found)
                .filteredOn(element -> element.tags().get("amenity").equals("pharmacy"))
                .hasSizeGreaterThan(100);
        assertThat(found).filteredOn(element -> element.id().startsWith("way/")).hasSizeGreaterThan(100);
        assertThat(found).allSatisfy(element -> assertThat(element.lon()).isCloseTo(4.37, within(0.3)));
    }
}
