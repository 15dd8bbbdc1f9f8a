package brussels.repere.exchange.streets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.SharedData;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import replaces the lines of streets, all of them or nothing, and a running service answers from them. */
@ApplicationTest
class StreetLinesImportIT {

    private static final String RUE_HAUTE =
            """
            {"type":"Feature","properties":{"name":"Rue Haute - Hoogstraat"},
            "geometry":{"type":"LineString","coordinates":[[4.3480,50.8370],[4.3482,50.8372]]}}""";

    @Inject
    StreetLinesImport streets;

    @Inject
    CurrentTerritoryMap maps;

    @Inject
    GenerationPoller generations;

    @Inject
    EntityManager entities;

    @Inject
    DataGeneration.Repository generation;

    @TempDir
    Path folder;

    @AfterEach
    void backToWhatTheApplicationBrings() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from street_line_set").executeUpdate();
            generation.next();
        });
        generations.poll();
    }

    private StreetLinesImport.Result run(Path file, boolean partial) {
        StreetLinesImport.Result result = streets.run(file, partial, said -> {});
        generations.poll();
        return result;
    }

    private Path write(String... features) throws IOException {
        return Files.writeString(
                folder.resolve("lines.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }

    private static int countSectors(String address) {
        return given().get("/api/v1/locate?address=" + address)
                .then()
                .statusCode(200)
                .extract()
                .path("statisticalSectors.size()");
    }

    @DisplayName("A newer line counts at once, other streets keep theirs, and the same file again changes nothing")
    @Test
    void newerLine() throws IOException {
        int before = countSectors("rue haute 1000");
        int other = countSectors("rue de brabant 1030");
        StreetLinesImport.Result result = run(write(RUE_HAUTE), true);
        assertThat(result.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(result.streets()).isEqualTo(1);
        assertThat(countSectors("rue haute 1000")).isLessThan(before);
        assertThat(countSectors("rue de brabant 1030")).isEqualTo(other);
        long generationBefore = maps.get().generation();
        assertThat(run(write(RUE_HAUTE), true).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(maps.get().generation()).isEqualTo(generationBefore);
    }

    @DisplayName("A file that lacks most streets, or has no names, changes nothing")
    @Test
    void refused() throws IOException {
        long before = maps.get().generation();
        StreetLinesImport.Result few = run(write(RUE_HAUTE), false);
        assertThat(few.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(few.findings()).extracting(ImportFinding::code).contains("streets.fewer");
        StreetLinesImport.Result nameless =
                run(write(RUE_HAUTE.replace("\"name\":\"Rue Haute - Hoogstraat\"", "\"highway\":\"path\"")), true);
        assertThat(nameless.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(nameless.findings()).extracting(ImportFinding::code).containsExactly("streets.no-names");
        assertThat(maps.get().generation()).isEqualTo(before);
    }

    @DisplayName("The lines of an extract of OpenStreetMap are matched by both names and commune")
    @Test
    void openStreetMap() {
        StreetLinesImport.Result result = run(SharedData.file("osm/brussels-2013-01.osm.pbf"), true);
        assertThat(result.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(result.streets()).isGreaterThan(3_900);
        assertThat(result.findings())
                .extracting(ImportFinding::code)
                .contains("streets.unknown-name", "streets.unknown-name.all", "streets.elsewhere");
        assertThat(countSectors("rue haute 1000")).isBetween(2, 6);
    }

    @DisplayName("The lines that the application brings are those of the source, tidied")
    @Test
    void bundled() {
        StreetLinesImport.Result result = run(SharedData.file("osm/streets-brussels.geojson"), false);
        assertThat(result.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(result.streets()).isEqualTo(5_085);
        assertThat(result.kilometres()).isBetween(1_950L, 2_050L);
        assertThat(result.findings())
                .filteredOn(finding -> finding.code().equals("streets.house-far"))
                .isNotEmpty();
    }

    @DisplayName("A crossing is a place with a point and its own precision; streets that do not cross are named")
    @Test
    void crossings() {
        given().get("/api/v1/locate?address=rue royale / rue de la loi")
                .then()
                .statusCode(200)
                .body("precision", equalTo("crossing"))
                .body("point", not(nullValue()))
                .body("offers", hasSize(1))
                .body("offers[0].crossing.nl", equalTo("Wetstraat"))
                .body("attribution", equalTo(OpenStreetMapNotice.TEXT));
        given().get("/api/v1/locate?address=hoek van de Koningsstraat en de Wetstraat")
                .then()
                .body("precision", equalTo("crossing"));
        given().get("/api/v1/locate?address=rue haute / avenue houba de strooper&lang=fr")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-crossing"))
                .body("suggestions.size()", equalTo(2));
    }

    @DisplayName("A point has its nearest street, and the notice with it; what rests on no line has no notice")
    @Test
    void nearestStreet() {
        given().get("/api/v1/locate?lat=50.8371&lon=4.3481")
                .then()
                .body("nearestStreet.postcode", equalTo("1000"))
                .body("attribution", equalTo(OpenStreetMapNotice.TEXT));
        given().get("/api/v1/locate?place=bassin:N").then().body("attribution", nullValue());
        given().get("/api/v1/places?q=rue haute").then().body("attribution", equalTo(OpenStreetMapNotice.TEXT));
        given().get("/api/v1/places?q=koekelberg&limit=1").then().body("attribution", nullValue());
    }

    @DisplayName("An export whose place rests on lines has the notice of their source")
    @Test
    void exports() {
        given().get("/api/v1/services.geojson?address=rue haute, 1000&category=C67")
                .then()
                .body("attribution", equalTo(OpenStreetMapNotice.TEXT));
        given().get("/api/v1/services.geojson?territory=commune:21015&category=C67")
                .then()
                .body("attribution", nullValue());
        String table = given().get("/api/v1/services.csv?address=rue haute, 1000&category=C67")
                .asString();
        assertThat(table.lines().findFirst().orElseThrow()).endsWith("attribution");
        assertThat(table.lines().skip(1))
                .isNotEmpty()
                .allMatch(row ->
                        row.endsWith(OpenStreetMapNotice.TEXT) || row.endsWith("\"" + OpenStreetMapNotice.TEXT + "\""));
    }
}
