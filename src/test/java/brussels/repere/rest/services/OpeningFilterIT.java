package brussels.repere.rest.services;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.directory.ServiceArea;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is open when somebody would come, and what is said of those of whom nobody knows. */
@ApplicationTest
class OpeningFilterIT {

    private static final String NOW = YearMonth.now(BrusselsClock.ZONE).toString();
    private static final String MONDAY = "2026-11-23T10:00";
    private static final String CATEGORY = "C453";

    @Inject
    TestRecords records;

    @BeforeEach
    void add() {
        ServiceArea region = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));
        ServiceArea commune = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21009"));
        records.add(
                one("days", commune).hours("Du lundi au vendredi de 9h à 17h"),
                one("evenings", commune).hours("Du lundi au vendredi de 18h à 22h"),
                one("old", commune).hours("Du lundi au vendredi de 9h à 17h").verified("2017-02"),
                one("nobody knows when", commune)
                        .hours("Du lundi au vendredi de 9h à 17h")
                        .verified(null),
                one("no hours", commune),
                one("doubtful", commune).hours("Du lundi au vendredi de 9h à 17h, selon les activités"),
                one("by telephone", commune).hours("Par téléphone : du lundi au vendredi de 8h à 12h"),
                one("opening_hours", commune).hours("Mo-Fr 09:00-11:00; PH 10:00-11:00"),
                one("until midnight", commune).hours("Samedi de 19h à 24h, vendredi de 20h à 3h"),
                one("always", region).hours("24/24"));
    }

    private static DirectoryEntryBuilder one(String id, ServiceArea area) {
        return entry(id).categories(CATEGORY).area(area).at(50.8333, 4.3667).verified(NOW);
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static ValidatableResponse ask(String query) {
        return given().get("/api/v1/services?size=100&territory=commune:21009&category=" + CATEGORY + "&" + query)
                .then()
                .statusCode(200);
    }

    private static List<String> mine(JsonPath answer, String tier) {
        return answer.getList(
                "hits.findAll { it.source.name == 'test' && it.tier == '" + tier + "' }.service.name.text");
    }

    @DisplayName("Services known to be closed are left out, and unknown ones come last")
    @Test
    void closedLeftOut() {
        JsonPath answer = ask("openAt=" + MONDAY).extract().jsonPath();
        List<String> commune = mine(answer, "commune");
        assertThat(commune.subList(0, 3)).containsExactlyInAnyOrder("days", "by telephone", "opening_hours");
        assertThat(commune.subList(3, commune.size()))
                .containsExactlyInAnyOrder("old", "nobody knows when", "no hours", "doubtful");
        assertThat(mine(answer, "region")).as("a tier is never outweighed").containsExactly("always");
        assertThat(answer.getLong("closed")).isGreaterThanOrEqualTo(1);
        JsonPath evening = ask("openAt=2026-11-23T19:00").extract().jsonPath();
        assertThat(mine(evening, "commune").get(0)).isEqualTo("evenings");
        assertThat(mine(evening, "commune")).doesNotContain("days", "by telephone", "opening_hours");
        ask("").body("closed", nullValue());
    }

    private static String of(String name, String what) {
        return "hits.find { it.service.name.text == '" + name + "' }." + what;
    }

    @DisplayName("A hit says until when it is open, when it opens again, or why nobody knows")
    @Test
    void untilWhen() {
        ask("openAt=" + MONDAY)
                .body(of("days", "open.state"), equalTo("open"))
                .body(of("days", "open.until"), equalTo("2026-11-23T17:00"))
                .body(of("days", "why.text"), hasItem("Ouvert jusqu’à 17h"))
                .body(of("by telephone", "open.label"), equalTo("Par téléphone"))
                .body(of("by telephone", "why.text"), hasItem("Ouvert jusqu’à 12h · Par téléphone"))
                .body(of("always", "why.text"), hasItem("Ouvert 24h/24"))
                .body(of("doubtful", "open.state"), equalTo("unknown"))
                .body(of("doubtful", "why.code"), hasItem("HOURS_UNKNOWN"))
                .body(of("no hours", "why.code"), hasItem("HOURS_UNKNOWN"))
                .body(of("old", "open"), nullValue())
                .body(of("old", "why.code"), hasItem("HOURS_STATED_IN"))
                .body(of("old", "why.code"), not(hasItem("OPEN_UNTIL")));
        ask("lang=nl&openAt=2026-11-23T09:30").body(of("days", "why.text"), hasItem("Open tot 17 uur"));
    }

    @DisplayName("Midnight and the night are told as people say them")
    @Test
    void night() {
        ask("openAt=2026-11-28T20:00").body(of("until midnight", "why.text"), hasItem("Ouvert jusqu’à minuit"));
        ask("openAt=2026-11-28T20:00&lang=nl").body(of("until midnight", "why.text"), hasItem("Open tot middernacht"));
        ask("openAt=2026-12-04T22:00")
                .body(of("until midnight", "why.text"), hasItem(containsString("Ouvert jusqu’à 3h (")));
    }

    @DisplayName("On a holiday only services that spoke of it are open")
    @Test
    void holiday() {
        ask("openAt=2026-11-11T10:30")
                .body(of("opening_hours", "open.state"), equalTo("open"))
                .body(of("days", "open.state"), equalTo("unknown"))
                .body(of("days", "why.text"), hasItem("Jour férié : appelez d’abord"))
                .body(of("always", "open.state"), equalTo("open"));
    }

    @DisplayName("Without a time nobody is left out")
    @Test
    void withoutTime() {
        ask("").body("hits.service.name.text", hasItems("days", "evenings", "old", "always"));
        ask("openNow=false").body("hits.service.name.text", hasItems("days", "evenings", "old", "always"));
    }

    @DisplayName("Open now is the same as open at the current time")
    @Test
    void openNow() {
        ask("openNow=true")
                .body("hits.open.findAll { it != null }.state", everyItem(not(equalTo("closed"))))
                .body("hits.service.name.text", hasItem("always"));
    }

    @DisplayName("Other filters and counts apply too")
    @Test
    void otherFilters() {
        JsonPath all = ask("openAt=" + MONDAY).extract().jsonPath();
        int shown = all.getInt("total");
        JsonPath fresh =
                ask("openAt=" + MONDAY + "&freshness=6-months").extract().jsonPath();
        int counted = all.getInt("facets.freshness.find { it.value == '6-months' }.count");
        assertThat(fresh.getInt("total")).isEqualTo(counted).isLessThan(shown);
    }

    @DisplayName("A need that is met later is not unmet")
    @Test
    void metLater() {
        given().get(
                        "/api/v1/services?q=colis+alimentaire&territory=commune:21009&freshness=6-months&openAt=2026-11-22T03:00")
                .then()
                .body("unmet", nullValue())
                .body("closed", equalTo(5))
                .body("hits.service.name.text", hasItem("always"));
    }

    @DisplayName("A text that is no time is refused by name")
    @Test
    void wrongTime() {
        for (String wrong : List.of("openAt=demain", "openAt=2026-13-01T10:00", "openAt=10:00", "openNow=peut-être")) {
            given().get("/api/v1/services?territory=commune:21009&" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(wrong.substring(0, wrong.indexOf('='))));
        }
        given().get("/api/v1/services?territory=commune:21009&openNow=true&openAt=" + MONDAY)
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("openNow"));
        given().get("/api/v1/services?territory=commune:21009&openAt=2026-11-23T10:00:00Z")
                .then()
                .statusCode(200);
    }

    @DisplayName("A record tells its hours in all forms")
    @Test
    void allForms() {
        String id = ask("").extract().path(of("days", "service.id"));
        given().get("/api/v1/services/" + id + "?lang=nl")
                .then()
                .body("atLocations[0].hours.text", equalTo("Du lundi au vendredi de 9h à 17h"))
                .body("atLocations[0].openingHours[0].hours", contains("maandag–vrijdag: 9–17 uur"))
                .body("atLocations[0].openingHours[0].openingHours", equalTo("Mo-Fr 09:00-17:00; PH unknown"))
                .body("atLocations[0].schedules[0].byday", equalTo("MO,TU,WE,TH,FR"))
                .body("atLocations[0].schedules[0].opens_at", equalTo("09:00"))
                .body("atLocations[0].schedules[0].closes_at", equalTo("17:00"))
                .body("atLocations[0].open.state", not(nullValue()));
    }

    @DisplayName("No hours of 2017 claim to be open")
    @Test
    void oldHours() {
        JsonPath starter = given().get("/api/v1/services?size=100&territory=region:04000&openAt=" + MONDAY)
                .jsonPath();
        List<String> open = starter.getList(
                "hits.findAll { it.source.name != 'test' && it.lastVerified == '2017-02' && it.open != null }.id");
        assertThat(starter.getList("hits")).hasSize(100);
        assertThat(open).isEmpty();
    }

    @DisplayName("Distress is offered its help lines at once")
    @Test
    void distressLines() {
        given().get("/api/v1/services?q=mon+mari+me+frappe")
                .then()
                .body("urgent", contains("violence"))
                .body("helplines.id", contains("112", "violences", "1712"));
        given().get("/api/v1/services?q=mijn+kind+heeft+vergif+gedronken&lang=nl")
                .then()
                .body("urgent", contains("poisoning"))
                .body("helplines[0].id", equalTo("antipoison"));
        given().get("/api/v1/services?q=nachtopvang").then().body("urgent", contains("shelter"));
        given().get("/api/v1/services?category=C63&territory=region:04000")
                .then()
                .body("helplines.id", hasItem("samusocial"));
        given().get("/api/v1/services?needs=colis,suicide")
                .then()
                .body("urgent", contains("suicide"))
                .body("helplines.id", hasItems("suicide-fr", "1813"));
        given().get("/api/v1/services?q=cpas")
                .then()
                .body("urgent", nullValue())
                .body("helplines", nullValue());
    }
}
