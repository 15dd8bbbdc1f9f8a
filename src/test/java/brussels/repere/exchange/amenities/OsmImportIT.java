package brussels.repere.exchange.amenities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.wording.SourceNames;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places of OpenStreetMap beside the starter directory, and that whoever sees one of them is told from whom it is. */
@ApplicationTest
class OsmImportIT {

    private static final String NOTICE = "© OpenStreetMap contributors, ODbL 1.0";

    private static final String ALWAYS_OPEN = feature(
            "node/1",
            4.3361,
            50.8357,
            "\"amenity\": \"pharmacy\", \"name\": \"Pharmacie Zzyzx\", \"opening_hours\": \"24/7\", \"phone\": \"+32 2 500 10 17;+32 2 500 10 18\","
                    + " \"wheelchair\": \"yes\", \"language:ar\": \"yes\", \"addr:street\": \"Rue de France\", \"addr:housenumber\": \"2\"");
    private static final String WITHOUT_HOURS =
            feature("node/2", 4.3362, 50.8358, "\"amenity\": \"pharmacy\", \"name:fr\": \"Pharmacie Qwyjibo\"");
    private static final String POLICE = feature("node/3", 4.3363, 50.8359, "\"amenity\": \"police\"");
    private static final String IN_GHENT = feature("node/4", 3.72, 51.05, "\"amenity\": \"pharmacy\"");

    @Inject
    OsmImport imports;

    @Inject
    IndexSynchronizer index;

    @Inject
    BrusselsClock clock;

    @Inject
    TestRecords records;

    @TempDir
    Path temp;

    @AfterEach
    void clear() {
        records.remove("source = '" + SourceNames.OPENSTREETMAP + "'");
    }

    private static String feature(String id, double lon, double lat, String tags) {
        return "{\"type\": \"Feature\", \"id\": \"" + id + "\", \"properties\": {" + tags
                + "}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [" + lon + ", " + lat + "]}}";
    }

    private ImportReport run(ImportOptions options, String... features) throws IOException {
        Path file = temp.resolve("places.geojson");
        Files.writeString(
                file,
                "{\"type\": \"FeatureCollection\", \"timestamp\": \"" + clock.today() + "\", \"features\": ["
                        + String.join(",", features) + "]}");
        ImportReport report = imports.run(file, null, options);
        index.synchronize();
        return report;
    }

    private static JsonPath find(String words) {
        return given().queryParam("lat", 50.8357)
                .queryParam("lon", 4.3361)
                .queryParam("q", words)
                .queryParam("size", 100)
                .get("/api/v1/services")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @DisplayName(
            "Pharmacies are found by what they are, near, open, and with the notice of their licence; what else there is is told")
    @Test
    void found() throws IOException {
        ImportReport report = run(ImportOptions.ADD_AND_UPDATE, WITHOUT_HOURS, ALWAYS_OPEN, POLICE, IN_GHENT);
        assertThat(report.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(report.stored().added()).isEqualTo(2);
        assertThat(report.findings())
                .extracting(ImportFinding::code, finding -> finding.params().get(0))
                .contains(tuple("osm.left-out", 1), tuple("osm.outside", 1));

        JsonPath answer = find("pharmacie ouverte");
        assertThat(answer.getList("hits.service.name.text")).containsExactly("Pharmacie Zzyzx", "Pharmacie Qwyjibo");
        Map<String, Object> hit = answer.getMap("hits[0]");
        assertThat(hit).containsEntry("tier", "nearby");
        assertThat(answer.getString("hits[0].open.state")).isEqualTo("open");
        assertThat(answer.getList("hits[0].why.code"))
                .contains("AREA_NOT_DECLARED", "TAKEN_FROM")
                .doesNotContain("VERIFIED_ON");
        assertThat(answer.getList("hits[0].phones")).containsExactly("02 500 10 17", "02 500 10 18");
        assertThat(answer.getList("hits[0].languages.code")).containsExactly("ar");
        assertThat(answer.getString("hits[0].description.text")).isEqualTo("Accessible en fauteuil roulant.");
        assertThat(answer.getString("hits[0].location.city.text")).isEqualTo("Saint-Gilles");
        assertThat(answer.getList("hits.source.name")).containsOnly(SourceNames.OPENSTREETMAP);
        assertThat(answer.getList("hits.source.attribution")).containsOnly(NOTICE);
        assertThat(answer.getList("hits.source.licence")).containsOnly("https://www.openstreetmap.org/copyright");
    }

    @DisplayName("Every answer and every file that holds such a record holds the notice, and others do not")
    @Test
    void noticeEverywhere() throws IOException {
        run(ImportOptions.ADD_AND_UPDATE, ALWAYS_OPEN);
        String id = find("Pharmacie Zzyzx").getString("hits[0].id");
        String service = find("Pharmacie Zzyzx").getString("hits[0].service.id");
        String organization = find("Pharmacie Zzyzx").getString("hits[0].organization.id");
        String question = "lat=50.8357&lon=4.3361&q=Pharmacie%20Zzyzx";
        assertThat(Stream.of(
                                "/api/v1/services/" + id,
                                "/api/v1/organizations/" + organization,
                                "/api/v1/services.csv?" + question,
                                "/api/v1/services.geojson?" + question,
                                "/api/v1/suggest?q=Pharmacie%20Zzyzx",
                                "/hsds/v3/services/" + service,
                                "/hsds/v3/services?search=Zzyzx")
                        .collect(Collectors.toMap(path -> path, OsmImportIT::body)))
                .allSatisfy((path, body) -> assertThat(body).as(path).contains(NOTICE));
        assertThat(body("/api/v1/services?territory=region:04000&category=C67&reach=serving"))
                .contains("\"source\":{\"name\":\"Bruxelles Social\"")
                .doesNotContain("\"name\":\"OpenStreetMap\"", "\"licence\":\"https://www.openstreetmap.org");
    }

    private static String body(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @DisplayName("The same file again changes nothing, and a whole one closes what it does not name any more")
    @Test
    void again() throws IOException {
        run(ImportOptions.ADD_AND_UPDATE, ALWAYS_OPEN, WITHOUT_HOURS);
        assertThat(run(ImportOptions.ADD_AND_UPDATE, WITHOUT_HOURS, ALWAYS_OPEN).outcome())
                .isEqualTo(ImportOutcome.UNCHANGED);
        ImportOptions whole = new ImportOptions(null, true, 50, false, ImportOptions.Authority.SOURCE);
        assertThat(run(whole, ALWAYS_OPEN).stored().closed()).isEqualTo(1);
        assertThat(find("pharmacie").getList("hits.service.name.text")).containsExactly("Pharmacie Zzyzx");
    }

    @DisplayName("A place without a name of its own is called by what and where it is")
    @Test
    void unnamed() throws IOException {
        run(ImportOptions.ADD_AND_UPDATE, feature("node/5", 4.3361, 50.8357, "\"amenity\": \"pharmacy\""));
        assertThat(find("pharmacie").getList("hits.service.name.text")).containsExactly("Pharmacie (Saint-Gilles)");
    }

    @DisplayName("A file without any service of the Region is refused")
    @Test
    void nothing() throws IOException {
        ImportReport report = run(ImportOptions.ADD_AND_UPDATE, POLICE, IN_GHENT);
        assertThat(report.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(report.findings()).extracting(ImportFinding::code).contains("osm.none");
    }
}
