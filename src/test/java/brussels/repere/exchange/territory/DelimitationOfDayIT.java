package brussels.repere.exchange.territory;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.directory.ServiceArea;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.territory.TerritoryImport.Request;
import brussels.repere.exchange.territory.TerritoryImport.Result;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.geography.delimitation.DelimitationPeriod;
import brussels.repere.geography.delimitation.DelimitationStore;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.BuiltQuartierTable;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bassins change on a day: a built table puts a part of Bruxelles-Ville into another one. */
@ApplicationTest
class DelimitationOfDayIT {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    /** North of the canal port, in the part of Bruxelles-Ville that the table moves from CO to NE: sector 21004D64-. */
    private static final String IN_MOVED_PART = "lat=50.87248&lon=4.36780";

    private static final DirectoryEntryBuilder NORTH_EAST =
            entry("of the north-east").area(ServiceArea.of(new TerritoryKey(Level.BASSIN, "NE")));
    private static final DirectoryEntryBuilder CENTRE =
            entry("of the centre and west").area(ServiceArea.of(new TerritoryKey(Level.BASSIN, "CO")));

    @Inject
    TerritoryImport territories;

    @Inject
    DelimitationStore store;

    @Inject
    CurrentTerritoryMap maps;

    @Inject
    GenerationPoller generations;

    @Inject
    TestRecords records;

    @TempDir
    Path temp;

    @BeforeEach
    void addRecords() {
        records.add(NORTH_EAST, CENTRE);
        generations.poll();
    }

    @AfterEach
    void asItWasBrought() {
        records.removeAll();
        store.listPeriods().stream()
                .filter(period -> !period.from().isBefore(DAY))
                .map(DelimitationPeriod::id)
                .forEach(territories::withdraw);
        territories.loadBundled();
        generations.poll();
    }

    private Path table() throws IOException {
        return Files.write(
                temp.resolve("built-quartiers.csv"),
                new BuiltQuartierTable().move("21004D", "NE").lines());
    }

    private Result importFrom(LocalDate day) throws IOException {
        Result result = territories.run(Request.from(day, table()), file -> {});
        generations.poll();
        return result;
    }

    private static ValidatableResponse get(String path) {
        return given().get("/api/v1" + path).then();
    }

    @DisplayName("Each day is answered by its delimitation, and what changed between two is told for whom")
    @Test
    void eachDay() throws IOException {
        Request request = Request.from(DAY, table());
        Result rehearsed = territories.run(request.asDryRun(), file -> {});
        assertThat(store.listPeriods()).hasSize(1);
        Result stored = importFrom(DAY);
        assertThat(stored.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(rehearsed.changes())
                .usingRecursiveFieldByFieldElementComparatorOnFields("services")
                .isEqualTo(stored.changes());

        get("/locate?" + IN_MOVED_PART)
                .statusCode(200)
                .body("territories.bassin.code", contains("NE"), "delimitation", nullValue());
        get("/locate?asOf=2024-12-31&" + IN_MOVED_PART)
                .body("territories.bassin.code", contains("CO"), "delimitation.validTo", equalTo("2024-12-31"));
        get("/locate?asOf=2025-01-01&address=rue haute 298").body("delimitation.validFrom", equalTo("2025-01-01"));
        get("/territories?level=quartier-social-sante&asOf=2025-06-01").body("territories", hasSize(57));
        get("/territories?level=quartier-social-sante&asOf=2024-06-01")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("level"), "errors[0].allowed", hasItem("bassin"));
        get("/territories/bassin/NE?asOf=2024-06-01").body("statisticalSectors.code", not(hasItem("21004D00-")));

        ValidatableResponse changes = get("/territories/changes?level=bassin&from=2024-06-01");
        long people = sumOfSection();
        changes.statusCode(200)
                .body("moves", hasSize(1))
                .body("moves[0].from.code", equalTo("CO"))
                .body("moves[0].to.code", equalTo("NE"))
                .body("moves[0].people", equalTo((int) people))
                .body("totals.peopleMoved", equalTo((int) people))
                .body("totals.peopleUnchanged", equalTo((int) (1_215_012 - people)));
        List<Object> services = changes.extract().path("services.id");
        LevelReport bassins = stored.changes().stream()
                .filter(report -> report.comparison().level() == Level.BASSIN)
                .findFirst()
                .orElseThrow();
        assertThat(services)
                .containsExactlyInAnyOrderElementsOf(bassins.services().stream()
                        .map(changed -> (Object) changed.service().id().toString())
                        .toList());
        get("/territories/changes?level=commune&from=2024-06-01").body("moves", hasSize(0), "services", hasSize(0));
        String csv = get("/territories/changes.csv?level=bassin&from=2024-06-01")
                .extract()
                .asString();
        assertThat(csv.lines().skip(1)).hasSize(changes.extract().<Integer>path("totals.sectorsMoved"));
        assertThat(page("/territoires/changements"))
                .contains("Bassin Centre-Ouest → Bassin Nord-Est", "21004D64-", "of the north-east");
        assertThat(page("/gebieden/wijzigingen?level=quartier")).contains("verandert niets van gebied");
    }

    private static String page(String path) {
        return given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static long sumOfSection() throws IOException {
        return Files.readAllLines(Path.of("geodata/population/sectors-2020.csv")).stream()
                .filter(line -> line.startsWith("21004D"))
                .mapToLong(line -> Long.parseLong(line.split(",")[1]))
                .sum();
    }

    @DisplayName(
            "Services whose bassin changes serve another place on another day; what is announced changes nothing today")
    @Test
    void announced() throws IOException {
        LocalDate announced = LocalDate.of(2099, 1, 1);
        long before = maps.get().generation();
        assertThat(importFrom(announced).outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(maps.get().generation()).isGreaterThan(before);
        assertThat(maps.get().list(Level.QUARTIER_SOCIAL_SANTE)).isEmpty();
        List<String> today = served("");
        List<String> then = served("&asOf=2099-01-01");
        assertThat(served("&asOf=2098-12-31")).isEqualTo(today);
        assertThat(today).contains("of the centre and west").doesNotContain("of the north-east");
        assertThat(then).contains("of the north-east").doesNotContain("of the centre and west");
        get("/territories/changes?level=bassin&from=2098-12-31&to=2099-01-01")
                .body("services.name.fr", contains("of the centre and west", "of the north-east"))
                .body("services[0].gains.people", equalTo(0), "services[0].loses.people", equalTo((int) sumOfSection()))
                .body("services[1].loses.people", equalTo(0), "services[1].gains.people", equalTo((int)
                        sumOfSection()));
    }

    private static List<String> served(String day) {
        return given().get("/api/v1/services.geojson?reach=certain&" + IN_MOVED_PART + day)
                .then()
                .statusCode(200)
                .extract()
                .path("features.properties.service.name.text");
    }

    @DisplayName("Days and levels that nobody knows are named")
    @Test
    void unknownDays() {
        for (String path :
                List.of("/locate?" + IN_MOVED_PART, "/territories?lang=fr", "/services?territory=bassin:N")) {
            get(path + "&asOf=1999-12-31")
                    .statusCode(400)
                    .body("errors.parameter", contains("asOf"), "errors[0].allowed", contains("2019-01-01/.."));
            get(path + "&asOf=2025-02-30").statusCode(400).body("errors[0].code", equalTo("MALFORMED"));
        }
        given().contentType("application/json")
                .body("{\"lat\": 50.87248, \"lon\": 4.36780, \"asOf\": \"yesterday\"}")
                .post("/api/v1/locate/search")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("asOf"));
        assertThat(page("/territoires/changements")).contains("à partir du 1 janvier 2019");
        get("/territories/changes?lang=fr").statusCode(400).body("errors.parameter", contains("level", "from"));
        get("/territories/changes?level=bassin&from=2010-01-01&lang=nl")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("from"), "errors[0].detail", containsString("afbakening"));
    }
}
