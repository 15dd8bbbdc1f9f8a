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

    @Test
    void whoever_is_known_to_be_closed_is_left_out_and_whoever_is_not_known_comes_last() {
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

    @Test
    void it_is_said_until_when_or_when_it_opens_again_or_why_nobody_knows() {
        ask("openAt=" + MONDAY)
                .body(of("days", "open.state"), equalTo("open"))
                .body(of("days", "open.until"), equalTo("2026-11-23T17:00"))
                .body(of("days", "why.text"), hasItem("Ouvert jusqu'à 17h"))
                .body(of("by telephone", "open.label"), equalTo("Par téléphone"))
                .body(of("by telephone", "why.text"), hasItem("Ouvert jusqu'à 12h · Par téléphone"))
                .body(of("always", "why.text"), hasItem("Ouvert 24h/24"))
                .body(of("doubtful", "open.state"), equalTo("unknown"))
                .body(of("doubtful", "why.code"), hasItem("HOURS_UNKNOWN"))
                .body(of("no hours", "why.code"), hasItem("HOURS_UNKNOWN"))
                .body(of("old", "open"), nullValue())
                .body(of("old", "why.code"), hasItem("HOURS_STATED_IN"))
                .body(of("old", "why.code"), not(hasItem("OPEN_UNTIL")));
        ask("lang=nl&openAt=2026-11-23T09:30").body(of("days", "why.text"), hasItem("Open tot 17 uur"));
    }

    @Test
    void midnight_and_the_night_are_said_as_people_say_them() {
        ask("openAt=2026-11-28T20:00").body(of("until midnight", "why.text"), hasItem("Ouvert jusqu'à minuit"));
        ask("openAt=2026-11-28T20:00&lang=nl").body(of("until midnight", "why.text"), hasItem("Open tot middernacht"));
        ask("openAt=2026-12-04T22:00")
                .body(of("until midnight", "why.text"), hasItem(containsString("Ouvert jusqu'à 3h (")));
    }

    @Test
    void on_a_holiday_only_those_who_spoke_of_it_are_open() {
        ask("openAt=2026-11-11T10:30")
                .body(of("opening_hours", "open.state"), equalTo("open"))
                .body(of("days", "open.state"), equalTo("unknown"))
                .body(of("days", "why.text"), hasItem("Jour férié : appelez d'abord"))
                .body(of("always", "open.state"), equalTo("open"));
    }

    @Test
    void without_a_time_nobody_is_left_out() {
        ask("").body("hits.service.name.text", hasItems("days", "evenings", "old", "always"));
        ask("openNow=false").body("hits.service.name.text", hasItems("days", "evenings", "old", "always"));
    }

    @Test
    void open_now_is_the_same_as_at_the_time_that_it_is() {
        ask("openNow=true")
                .body("hits.open.findAll { it != null }.state", everyItem(not(equalTo("closed"))))
                .body("hits.service.name.text", hasItem("always"));
    }

    @Test
    void other_filters_and_counts_hold_beside_it() {
        JsonPath all = ask("openAt=" + MONDAY).extract().jsonPath();
        int shown = all.getInt("total");
        JsonPath fresh =
                ask("openAt=" + MONDAY + "&freshness=6-months").extract().jsonPath();
        int counted = all.getInt("facets.freshness.find { it.value == '6-months' }.count");
        assertThat(fresh.getInt("total")).isEqualTo(counted).isLessThan(shown);
    }

    @Test
    void a_need_that_is_met_later_is_not_said_to_be_met_by_nobody() {
        given().get(
                        "/api/v1/services?q=colis+alimentaire&territory=commune:21009&freshness=6-months&openAt=2026-11-22T03:00")
                .then()
                .body("unmet", nullValue())
                .body("closed", equalTo(5))
                .body("hits.service.name.text", hasItem("always"));
    }

    @Test
    void a_time_that_is_none_is_refused_by_name() {
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

    @Test
    void a_record_tells_its_hours_in_all_forms() {
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

    @Test
    void nothing_of_2017_claims_to_be_open() {
        JsonPath starter = given().get("/api/v1/services?size=100&territory=region:04000&openAt=" + MONDAY)
                .jsonPath();
        List<String> open = starter.getList(
                "hits.findAll { it.source.name != 'test' && it.lastVerified == '2017-02' && it.open != null }.id");
        assertThat(starter.getList("hits")).hasSize(100);
        assertThat(open).isEmpty();
    }

    @Test
    void distress_is_offered_its_lines_at_once() {
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
