package brussels.repere.exchange.territory;

import static brussels.repere.testing.SquareRegionBuilder.LAT;
import static brussels.repere.testing.SquareRegionBuilder.LON;
import static brussels.repere.testing.SquareRegionBuilder.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.testing.SquareRegionBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Valid and broken files, for a small Region of two sectors. */
class DelimitationAssemblerTest {

    private static final String WEST = square("21001A00-", 0, 10);
    private static final String EAST = square("21001A01-", 10, 20);

    @TempDir
    Path temp;

    private DelimitationAssembler files;

    @BeforeEach
    void onASmallRegion() {
        Delimitation base = new SquareRegionBuilder()
                .sector("21001A00-", 0, 0, 10, 10, "1", "21001", "CO")
                .sector("21001A01-", 10, 0, 20, 10, "2", "21001", "CO")
                .delimitation();
        files = DelimitationAssembler.startingFrom(DelimitationDraft.startingFrom(base));
    }

    private static String point(double east, double north) {
        return "[" + (LON + east * STEP) + "," + (LAT + north * STEP) + "]";
    }

    private static String feature(String code, String ring) {
        return """
                {"type":"Feature","properties":{"code":"%s","name_fr":"%s"},
                 "geometry":{"type":"Polygon","coordinates":[[%s]]}}"""
                .formatted(code, code, ring);
    }

    private static String square(String code, double west, double east) {
        return feature(
                code,
                String.join(",", point(west, 0), point(east, 0), point(east, 10), point(west, 10), point(west, 0)));
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}";
    }

    private InputFile file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private InputFile file(String name, byte[] content) {
        try {
            return InputFile.of(Files.write(temp.resolve(name), content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Delimitation> apply(String name, String content) {
        files.apply(file(name, content), null, false);
        return files.finish("test", "test", LocalDate.of(2024, 1, 1), null);
    }

    private List<String> codes() {
        return files.findings().stream().map(ImportFinding::code).distinct().toList();
    }

    private ImportFinding failure(InputFile file) {
        try {
            files.apply(file, null, false);
        } catch (ImportFailure failure) {
            return failure.finding();
        }
        throw new AssertionError("read without complaint");
    }

    @DisplayName("Boundaries replace boundaries and keep what they do not state")
    @Test
    void replacesBoundaries() {
        Delimitation result = apply("s.geojson", collection(WEST, EAST)).orElseThrow();
        assertThat(result.sectors()).hasSize(2);
        assertThat(result.memberships().get("21001A01-")).containsEntry(Level.QUARTIER, "2");
        assertThat(files.findings()).isEmpty();
    }

    @DisplayName("An open ring is closed, with a remark")
    @Test
    void openRing() {
        String open = feature("21001A00-", String.join(",", point(0, 0), point(10, 0), point(10, 10), point(0, 10)));
        assertThat(apply("s.geojson", collection(open, EAST))).isPresent();
        assertThat(files.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(ImportFinding.Severity.REPAIRED);
            assertThat(finding.code()).isEqualTo("geometry.closed");
            assertThat(finding.line()).isEqualTo(1);
        });
    }

    @DisplayName("A ring that barely crosses itself is repaired, with a remark")
    @Test
    void selfCrossing() {
        String hair = feature(
                "21001A00-",
                String.join(
                        ",",
                        point(0, 0),
                        point(10, 0),
                        point(10, 10),
                        point(5, 10),
                        point(5.001, 10.001),
                        point(5, 10.001),
                        point(5.001, 10),
                        point(0, 10),
                        point(0, 0)));
        assertThat(apply("s.geojson", collection(hair, EAST))).isPresent();
        assertThat(codes()).containsExactly("geometry.mended");
    }

    @DisplayName("A bow tie is refused")
    @Test
    void bowTie() {
        String bowTie = feature(
                "21001A00-", String.join(",", point(0, 0), point(10, 10), point(10, 0), point(0, 10), point(0, 0)));
        assertThat(apply("s.geojson", collection(bowTie, EAST))).isEmpty();
        assertThat(codes()).containsExactly("geometry.broken");
    }

    @DisplayName("A repeated code is named with both places")
    @Test
    void repeatedCode() {
        assertThat(apply("s.geojson", collection(WEST, EAST, WEST))).isEmpty();
        assertThat(files.findings()).contains(ImportFinding.error("s.geojson", 3, "sector.code-again", "21001A00-", 1));
    }

    @DisplayName("A missing sector and an unknown one are named")
    @Test
    void missingAndUnknown() {
        assertThat(apply("s.geojson", collection(WEST, square("21001A99-", 10, 20))))
                .isEmpty();
        assertThat(files.findings())
                .contains(
                        ImportFinding.error("", 0, "membership.without-boundary", "21001A01-"),
                        ImportFinding.error("", 0, "membership.missing", "21001A99-", "commune"));
    }

    @DisplayName("Sectors that overlap or leave a gap are refused")
    @Test
    void overlapAndGap() {
        assertThat(apply("s.geojson", collection(square("21001A00-", 0, 12), EAST)))
                .isEmpty();
        assertThat(codes()).containsExactly("geometry.overlap");
    }

    @DisplayName("An enclosed gap is refused")
    @Test
    void enclosedGap() {
        String around =
                """
                {"type":"Feature","properties":{"code":"21001A00-"},"geometry":{"type":"Polygon",
                 "coordinates":[[%s],[%s]]}}"""
                        .formatted(
                                String.join(",", point(0, 0), point(10, 0), point(10, 10), point(0, 10), point(0, 0)),
                                String.join(",", point(4, 4), point(4, 4.9), point(5, 4.9), point(5, 4), point(4, 4)));
        assertThat(apply("s.geojson", collection(around, EAST))).isEmpty();
        assertThat(codes()).containsExactly("geometry.gap");
    }

    @DisplayName("A sector cut at the edge of the Region is noticed")
    @Test
    void cutAtEdge() {
        assertThat(apply("s.geojson", collection(square("21001A00-", 5, 10), EAST)))
                .isEmpty();
        assertThat(files.findings())
                .containsExactly(
                        ImportFinding.error("", 0, "geometry.area", 75L),
                        ImportFinding.warning("", 0, "geometry.sector-area", "21001A00-", 50L));
    }

    @DisplayName("Sectors of elsewhere are left aside and counted")
    @Test
    void outsideSectors() {
        assertThat(apply("s.geojson", collection(WEST, EAST, square("23001A00-", 20, 30))))
                .isPresent();
        assertThat(files.findings()).containsExactly(ImportFinding.warning("s.geojson", 0, "sector.elsewhere", 1));
    }

    @DisplayName("Sectors with new codes come with their crosswalk")
    @Test
    void newCodes() {
        files.apply(file("s.geojson", collection(WEST, square("21001A9N-", 10, 20))), null, false);
        Delimitation result = apply(
                        "c.csv",
                        """
                        sector_code,quartier_code,commune_nis,bassin_code
                        21001A00-,1,21001,CO
                        21001A9N-,2,21001,CO
                        """)
                .orElseThrow();
        assertThat(result.memberships()).containsOnlyKeys("21001A00-", "21001A9N-");
        assertThat(result.memberships().get("21001A9N-")).containsEntry(Level.QUARTIER, "2");
    }

    @DisplayName("A polygon file that misses a territory is refused")
    @Test
    void missingTerritory() {
        String quartier = collection(square("x", 0, 10.1)).replace("\"code\":\"x\"", "\"mdzone\":1");
        assertThat(apply("q.geojson", quartier)).isEmpty();
        assertThat(files.findings())
                .contains(ImportFinding.error("q.geojson", 0, "membership.uncovered", "21001A01-", "quartier"));
    }

    @DisplayName("Names leave unchanged who decided on the bassins")
    @Test
    void namesOnly() {
        files = DelimitationAssembler.startingFrom(DelimitationDraft.startingFrom(BundledTerritory.read()));
        files.apply(InputFile.of(Path.of("geodata/territory/territories.csv")), null, false);
        assertThat(files.finish("test", "test", LocalDate.of(2024, 1, 1), null)
                        .orElseThrow()
                        .territories())
                .filteredOn(territory -> territory.key().level() == Level.BASSIN)
                .hasSize(5)
                .allMatch(territory -> territory.derived());
    }

    @DisplayName("Coordinates in another system than stated are noticed")
    @Test
    void wrongSystem() {
        String metres = collection(
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"21001A00-\"},\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[0.1,0.1],[0.2,0.1],[0.2,0.2],[0.1,0.1]]]}}",
                EAST);
        assertThat(apply("s.geojson", metres)).isEmpty();
        assertThat(codes()).containsExactly("geometry.outside");
    }

    @DisplayName("Other coordinate systems are read")
    @ParameterizedTest
    @CsvSource({"EPSG:31370, 148500, 170300", "EPSG:3812, 648500, 670300"})
    void otherSystems(String crs, double x, double y) {
        String squares = collection(
                        metric("21001A00-", x, y, x + 700, y + 1100),
                        metric("21001A01-", x + 700, y, x + 1400, y + 1100))
                .replace(
                        "\"features\"",
                        "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::"
                                + crs.substring(5) + "\"}},\"features\"");
        assertThat(apply("s.geojson", squares)).isPresent();
    }

    private static String metric(String code, double west, double south, double east, double north) {
        return """
                {"type":"Feature","properties":{"code":"%1$s"},"geometry":{"type":"Polygon",
                 "coordinates":[[[%2$s,%3$s],[%4$s,%3$s],[%4$s,%5$s],[%2$s,%5$s],[%2$s,%3$s]]]}}"""
                .formatted(code, west, south, east, north);
    }

    @DisplayName("A file of another kind is reported as such")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broken.geojson  | {\"type\":\"FeatureCollection\",\"features\":[{ | geojson.malformed",
                "nonsense.json   | AAAAAAAAAA                                      | geojson.malformed",
                "point.json      | {\"type\":\"Point\"}                            | geojson.no-collection",
                "empty.geojson   | {\"type\":\"FeatureCollection\",\"features\":[]}  | file.no-features",
                "fake.gpkg       | not a database                                  | geopackage.malformed",
                "archive.zip     | PK                                              | file.unknown-kind",
                "blank.csv       | \uFEFF                                         | csv.empty",
                "columns.csv     | a,b,c                                           | csv.no-columns",
            })
    void notSuchFile(String name, String content, String code) {
        assertThat(failure(file(name, content)).code()).isEqualTo(code);
    }

    @DisplayName("An unknown coordinate system is named")
    @Test
    void unknownSystem() {
        String strange = collection(WEST)
                .replace("\"features\"", "\"crs\":{\"properties\":{\"name\":\"EPSG:99999\"}},\"features\"");
        assertThat(failure(file("s.geojson", strange)))
                .isEqualTo(ImportFinding.error("s.geojson", 0, "crs.unknown", "EPSG:99999"));
    }

    @DisplayName("A missing file is named")
    @Test
    void missingFile() {
        assertThatThrownBy(() -> InputFile.of(temp.resolve("nope.csv")))
                .isInstanceOfSatisfying(
                        ImportFailure.class,
                        failure -> assertThat(failure.finding().code()).isEqualTo("file.missing"));
    }

    @DisplayName("A crosswalk replaces its levels and names what is new")
    @Test
    void crosswalk() {
        Delimitation result = apply(
                        "c.csv",
                        """
                        Quartier_Code,Quartier_Nom_FR,Quartier_Nom_NL,SecteurStatistique_Code
                        7,SABLON,ZAVEL,21001A00-
                        7,SABLON,ZAVEL,21001A01-
                        """)
                .orElseThrow();
        assertThat(result.memberships().get("21001A00-"))
                .containsEntry(Level.QUARTIER, "7")
                .containsEntry(Level.COMMUNE, "21001");
        assertThat(result.territories())
                .filteredOn(territory -> territory.key().level() == Level.QUARTIER)
                .singleElement()
                .satisfies(territory -> assertThat(territory.name().nl()).isEqualTo("ZAVEL"));
    }

    @DisplayName("The official table of quartiers social-santé adds its level and gives bassins by name")
    @Test
    void officialTable() {
        Delimitation result = apply(
                        "gwwijken.csv",
                        """
                        CodeSector;QuartierSS_Gwwijk;NomQuartierSSFR;NaamGWwijkNL;BassinFR;ZoneNL
                        21001A00-;SS1;Premier;Eerste;CO;CO
                        21001A01-;SS2;Deuxième;Tweede;Bassin CO;Zorgzone CO
                        """)
                .orElseThrow();
        assertThat(result.memberships().get("21001A01-"))
                .containsEntry(Level.QUARTIER_SOCIAL_SANTE, "SS2")
                .containsEntry(Level.BASSIN, "CO");
    }

    @DisplayName("A crosswalk that misses a sector names it")
    @Test
    void incompleteCrosswalk() {
        assertThat(apply("c.csv", "sector_code,quartier_code\n21001A00-,1\n")).isEmpty();
        assertThat(files.findings()).contains(ImportFinding.error("c.csv", 0, "crosswalk.missing", "21001A01-"));
    }

    @DisplayName("Faults of a crosswalk are reported by line")
    @Test
    void crosswalkFaults() {
        assertThat(
                        apply(
                                "c.csv",
                                """
                        sector_code,quartier_code
                        21001A00-,1
                        21001A00-,2
                        ,1
                        21001A01-,99
                        21999A00-,1
                        """))
                .isEmpty();
        assertThat(files.findings())
                .extracting(ImportFinding::line, ImportFinding::code)
                .contains(
                        tuple(3, "sector.code-again"),
                        tuple(4, "sector.no-code"),
                        tuple(5, "crosswalk.unknown-territory"),
                        tuple(6, "crosswalk.no-boundary"));
    }

    @DisplayName("A line with other columns than the header is named")
    @Test
    void otherColumns() {
        assertThat(failure(file("c.csv", "sector_code,quartier_code\n21001A00-,1,2\n")))
                .isEqualTo(ImportFinding.error("c.csv", 2, "csv.cells", 3, 2));
    }

    @DisplayName("Another encoding than UTF-8 is noticed")
    @Test
    void encoding() {
        // No letter in Windows-1252 either.
        byte[] unknown = "sector_code,quartier_code,quartier_nom_fr\n21001A00-,1,B\u0081guinage\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(failure(file("c.csv", unknown)).code()).isEqualTo("csv.encoding");
    }

    @DisplayName("A validity that ends before it begins is refused")
    @Test
    void validity() {
        files.apply(file("s.geojson", collection(WEST, EAST)), null, false);
        assertThat(files.finish("test", "test", LocalDate.of(2025, 1, 1), LocalDate.of(2024, 1, 1)))
                .isEmpty();
        assertThat(codes()).containsExactly("validity.backwards");
    }
}
