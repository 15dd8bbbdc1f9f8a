package brussels.repere.rest.services.export;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search finds leaves whole: as a map and as a table, in the order of the pages, and with its reasons. */
@ApplicationTest
class ExportIT {

    private static final String REYERS = "lat=50.851756&lon=4.401445";
    private static final TerritoryKey SCHAERBEEK = new TerritoryKey(Level.COMMUNE, "21015");
    private static final ServiceArea REGION = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));

    @Inject
    TestRecords records;

    @Inject
    ObjectMapper json;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static Response ok(String path) {
        Response answer = given().urlEncodingEnabled(false).get("/api/v1/" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private JsonNode collection(String query) throws IOException {
        return json.readTree(ok("services.geojson?" + query).asByteArray());
    }

    private static List<CSVRecord> rows(byte[] csv) throws IOException {
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), format)) {
            return parser.getRecords();
        }
    }

    private static List<CSVRecord> rows(String query) throws IOException {
        return rows(ok("services.csv?" + query).asByteArray());
    }

    /** The ids of all pages, one after the other. */
    private static List<String> paged(String query) {
        List<String> ids = new ArrayList<>();
        JsonPath page;
        int number = 1;
        do {
            page = ok("services?size=100&page=" + number + "&" + query).jsonPath();
            ids.addAll(page.getList("hits.id"));
            number++;
        } while (ids.size() < page.getInt("total"));
        return ids;
    }

    private static List<String> ids(JsonNode collection) {
        List<String> ids = new ArrayList<>();
        collection.get("features").forEach(feature -> ids.add(feature.get("id").asText()));
        return ids;
    }

    @DisplayName("The export has all that the pages have, in their order")
    @ParameterizedTest
    @ValueSource(
            strings = {
                REYERS,
                "territory=commune:21004&language=nl",
                "territory=region:04000&q=logement&mode=on-site",
                "q=cpas",
                REYERS + "&tier=commune,nearby&reach=all&radius=3000"
            })
    void sameAsPages(String query) throws IOException {
        List<String> paged = paged(query);
        assertThat(paged).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(ids(collection(query))).isEqualTo(paged);
        assertThat(rows(query)).extracting(row -> row.get("id")).isEqualTo(paged);
    }

    @DisplayName("Whoever accepts only tables gets one")
    @Test
    void acceptedType() {
        given().accept("text/csv, application/problem+json")
                .get("/api/v1/services.csv?" + REYERS)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8;header=present");
    }

    @DisplayName("More than one batch comes whole and once")
    @Test
    void beyondOneBatch() throws IOException {
        records.add(IntStream.range(0, 1_203)
                .mapToObj(i -> entry("many-" + i).categories("C67").area(REGION))
                .toArray(DirectoryEntryBuilder[]::new));
        String query = "territory=region:04000&category=C67";
        List<String> paged = paged(query);
        assertThat(paged).hasSizeGreaterThan(1_203);
        assertThat(ids(collection(query))).isEqualTo(paged);
        assertThat(rows(query)).extracting(row -> row.get("id")).isEqualTo(paged);
    }

    @DisplayName("A feature is a hit with its place and all its facts")
    @Test
    void feature() throws IOException {
        String query = REYERS + "&category=C67&lang=nl";
        JsonNode collection = collection(query);
        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        JsonNode answer = json.readTree(ok("services?" + query).asByteArray());
        assertThat(collection.get("generation")).isEqualTo(answer.get("generation"));
        assertThat(collection.get("publisher").asText()).isNotBlank();
        assertThat(collection.at("/licence/name").asText()).contains("geen licentie");
        JsonNode first = collection.at("/features/0");
        JsonNode hit = answer.at("/hits/0");
        assertThat(first.get("type").asText()).isEqualTo("Feature");
        assertThat(first.get("properties")).isEqualTo(hit);
        assertThat(hit.at("/why/0/text").asText()).isNotBlank();
        assertThat(first.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(first.at("/geometry/coordinates/0").asDouble())
                .isEqualTo(hit.at("/location/lon").asDouble());
        assertThat(first.at("/geometry/coordinates/1").asDouble())
                .isEqualTo(hit.at("/location/lat").asDouble());
    }

    @DisplayName("Without a point there is no geometry")
    @Test
    void withoutPoint() throws IOException {
        records.add(entry("Nulle part zinzolin").area(REGION));
        JsonNode only =
                collection("q=nulle+part+zinzolin&territory=region:04000").at("/features/0");
        assertThat(only.at("/properties/service/name/text").asText()).isEqualTo("Nulle part zinzolin");
        assertThat(only.has("geometry")).isTrue();
        assertThat(only.get("geometry").isNull()).isTrue();
    }

    @DisplayName("A row is a hit with its reasons in words and its source")
    @Test
    void csvRow() throws IOException {
        records.add(entry("=2+2;\"ruse\"")
                .named("=2+2;\"ruse\" zinzolin", null)
                .at("Rue du Test", "7", "1030", 50.8521, 4.4011)
                .area(ServiceArea.of(SCHAERBEEK))
                .languages("fr", "ar")
                .phone("+32 2 000 00 00", "02 111 11 11")
                .verified("2026-10"));
        String query = REYERS + "&q=ruse+zinzolin&lang=fr";
        CSVRecord row = rows(query).get(0);
        JsonPath hit = ok("services?" + query).jsonPath().setRootPath("hits[0]");
        assertThat(row.get("service")).isEqualTo("'=2+2;\"ruse\" zinzolin");
        assertThat(row.get("phones")).isEqualTo("02 000 00 00 | 02 111 11 11");
        assertThat(row.get("tier")).isEqualTo("commune").isEqualTo(hit.getString("tier"));
        assertThat(row.get("certainty")).isEqualTo("certain");
        assertThat(row.get("distance_metres")).isEqualTo(hit.getString("distanceMetres"));
        assertThat(row.get("reasons")).isEqualTo(String.join(" | ", hit.<String>getList("why.text")));
        assertThat(row.get("reasons")).contains("Schaerbeek");
        assertThat(row.get("street")).isEqualTo("Rue du Test");
        assertThat(row.get("lat")).isEqualTo("50.8521");
        assertThat(row.get("languages")).isEqualTo("fr | ar");
        assertThat(row.get("areas")).isEqualTo("commune:21015");
        assertThat(row.get("last_verified")).isEqualTo("2026-10");
        assertThat(row.get("source")).isEqualTo("test");
        assertThat(row.get("source_id")).isEqualTo("'=2+2;\"ruse\"");
        assertThat(row.get("publisher")).isNotBlank();
        assertThat(row.get("licence")).contains("Aucune licence");
        assertThat(row.get("generation"))
                .isEqualTo(ok("services?" + query).jsonPath().getString("generation"));
        assertThat(row.get("rank")).as("nobody asked").isEmpty();
        assertThat(rows(query + "&explain=true").get(0).get("rank")).isNotEmpty();
    }

    @DisplayName("A question in a body finds the same, and nothing of it is repeated")
    @Test
    void body() throws IOException {
        Map<String, Object> body = Map.of("address", "rue royale 217 1210", "category", List.of("C67"), "lang", "fr");
        List<String> hits = given().contentType("application/json")
                .body(body)
                .post("/api/v1/services/search")
                .jsonPath()
                .getList("hits.id");
        assertThat(hits).isNotEmpty();
        Response map = given().contentType("application/json").body(body).post("/api/v1/services/search.geojson");
        assertThat(map.contentType()).startsWith("application/geo+json");
        assertThat(ids(json.readTree(map.asByteArray()))).isEqualTo(hits);
        Response table = given().contentType("application/json").body(body).post("/api/v1/services/search.csv");
        assertThat(table.contentType()).startsWith("text/csv").contains("UTF-8");
        assertThat(table.header("Content-Disposition")).contains("repere.csv");
        assertThat(rows(table.asByteArray())).extracting(row -> row.get("id")).isEqualTo(hits);
        assertThat(map.asString() + table.asString()).doesNotContainIgnoringCase("rue royale 217");
    }

    @DisplayName("Several needs find each service once and say which of them it meets")
    @Test
    void severalNeeds() throws IOException {
        String query = "needs=dettes,colis+alimentaire&territory=commune:21001";
        List<CSVRecord> rows = rows(query);
        assertThat(rows).extracting(row -> row.get("id")).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.get("meets")).contains("0", "1");
        JsonPath answer = ok("services?" + query).jsonPath();
        for (List<String> need : answer.<List<String>>getList("needs.hits.id")) {
            assertThat(rows).extracting(row -> row.get("id")).containsAll(need);
        }
    }

    @DisplayName("Pages are refused by name, and so is all that search refuses")
    @ParameterizedTest
    @CsvSource({"services.geojson", "services.csv"})
    void refused(String path) {
        JsonPath refused = given().get("/api/v1/" + path + "?size=5&page=2&lang=nl&" + REYERS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();
        assertThat(refused.<String>getList("errors.parameter")).containsExactlyInAnyOrder("page", "size");
        assertThat(refused.getString("detail")).contains("bladzijden");
        for (String wrong : List.of("lang=fr", "territory=commune:1", REYERS + "&limit=3", REYERS + "&category=c67")) {
            given().get("/api/v1/" + path + "?" + wrong).then().statusCode(400);
        }
        assertThat(given().contentType("application/json")
                        .body("{\"lat\": 50.85, \"lon\": 4.4, \"size\": 3}")
                        .post("/api/v1/" + path.replace("services", "services/search"))
                        .jsonPath()
                        .<String>getList("errors.parameter"))
                .containsExactly("size");
    }

    @DisplayName("Other sites may read it")
    @ParameterizedTest
    @ValueSource(strings = {"services.geojson", "services.csv"})
    void otherSites(String path) {
        assertThat(ok(path + "?" + REYERS).header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        given().head("/api/v1/" + path + "?" + REYERS).then().statusCode(200);
    }
}
