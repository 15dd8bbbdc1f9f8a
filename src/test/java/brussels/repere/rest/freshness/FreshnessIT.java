package brussels.repere.rest.freshness;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.geography.population.SectorPopulation;
import brussels.repere.search.freshness.CurrentFreshness;
import brussels.repere.search.freshness.FactGroup;
import brussels.repere.search.freshness.FreshnessCount;
import brussels.repere.search.freshness.FreshnessSurvey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fresh facts are is counted with the people covered, and told as JSON, as a table and as a page. */
@ApplicationTest
@DisplayName("How fresh we are")
class FreshnessIT {

    private static final String JSON = "/api/v1/freshness";
    private static final ServiceArea JETTE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21010"));
    private static final ServiceArea REGION = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));

    @Inject
    CurrentFreshness freshness;

    @Inject
    CurrentTerritoryMap maps;

    @Inject
    BrusselsClock clock;

    @Inject
    TestRecords records;

    @Inject
    TestEdits edits;

    @Inject
    TestAccounts accounts;

    @AfterEach
    void clear() {
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private long people(ServiceArea area) {
        TerritoryMap map = maps.get();
        return SectorPopulation.bundled()
                .count(map.sectorsOf(area.territories().get(0)), map)
                .orElseThrow();
    }

    private static FreshnessCount bassin(FreshnessSurvey survey, String code) {
        return survey.bassins().stream()
                .filter(row -> code.equals(row.code()))
                .findFirst()
                .orElseThrow()
                .count();
    }

    @DisplayName("counts each fact by its own date, once, and once for each person in the area of its service")
    @Test
    void counted() {
        FreshnessSurvey before = freshness.get();
        records.add(
                entry("fresh")
                        .phone("02 500 10 10")
                        .area(JETTE)
                        .verified(clock.month().toString()),
                entry("old").phone("02 500 10 11").area(REGION).verified("2017-03"),
                entry("undated").phone("02 500 10 12").verified(null),
                entry("refuge")
                        .phone("02 500 10 13")
                        .area(REGION)
                        .at(50.85, 4.35)
                        .confidential());
        FreshnessSurvey after = freshness.get();
        assertThat(after.services() - before.services()).as("no refuge").isEqualTo(3);
        assertThat(after.regionWide() - before.regionWide()).isEqualTo(1);
        assertThat(after.withoutArea() - before.withoutArea()).isEqualTo(1);
        assertThat(after.generation()).isGreaterThan(before.generation());
        assertThat(after.all().confirmed() - before.all().confirmed())
                .as("name, telephone, area")
                .isEqualTo(3);
        assertThat(after.all().older() - before.all().older()).isEqualTo(3);
        assertThat(after.all().unknown() - before.all().unknown()).as("no area").isEqualTo(2);
        assertThat(after.all().confirmedWeight() - before.all().confirmedWeight())
                .isCloseTo(3.0 * people(JETTE), within(0.5));
        assertThat(after.all().olderWeight() - before.all().olderWeight()).isCloseTo(3.0 * people(REGION), within(0.5));
        assertThat(after.groups().get(FactGroup.CONTACT).facts()
                        - before.groups().get(FactGroup.CONTACT).facts())
                .isEqualTo(3);
        assertThat(bassin(after, "N").services() - bassin(before, "N").services())
                .as("Jette lies in the north")
                .isEqualTo(2);
        assertThat(bassin(after, "S").confirmed() - bassin(before, "S").confirmed())
                .isZero();
        assertThat(bassin(after, "S").older() - bassin(before, "S").older()).isEqualTo(3);
        assertThat(freshness.get()).as("counted once").isSameAs(after);
    }

    @DisplayName("grows by one fact when one fact is confirmed")
    @Test
    void confirmed() {
        records.add(entry("old").phone("02 500 10 11").area(REGION).verified("2017-03"));
        FreshnessSurvey before = freshness.get();
        String id = edits.serviceOf("old").toString();
        accounts.signedIn(Grant.of(Role.REGIONAL_EDITOR))
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("cells", Map.of(), "confirm", List.of("phones")))
                .patch("/api/v1/edit/records/" + id)
                .then()
                .statusCode(200);
        FreshnessSurvey after = freshness.get();
        assertThat(after.all().confirmed() - before.all().confirmed()).isEqualTo(1);
        assertThat(before.all().older() - after.all().older()).isEqualTo(1);
    }

    @DisplayName("is told by bassin, sector and kind, with shares that make a whole, and with its date")
    @Test
    void told() {
        Response answer = given().get(JSON + "?lang=nl");
        answer.then()
                .statusCode(200)
                .body("day", equalTo(clock.today().toString()))
                .body("since", equalTo(clock.today().minusMonths(12).toString()))
                .body("population.publisher", equalTo("Statbel"))
                .body("bassins.code.findAll { it != null }", hasSize(5))
                .body("kinds.find { it.code == 'opening' }.name.text", equalTo("Openingsuren"))
                .body("method", containsString("Gewest"));
        for (String shares : List.of("all.figures", "all")) {
            Map<String, Number> weighted = answer.jsonPath().getMap(shares + ".weighted");
            if (weighted != null) {
                assertThat(weighted.values().stream()
                                .mapToDouble(Number::doubleValue)
                                .sum())
                        .isCloseTo(1, within(0.0002));
            }
        }
        String table = given().get("/api/v1/freshness.csv?lang=fr")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(table)
                .startsWith("\uFEFFgroup;code;name;services;confirmed;older;unknown;")
                .contains("\r\nall;", "\r\nbassin;N;", "\r\nkind;opening;Horaires;", ";Statbel 2020");
        for (String wrong : List.of("?colour=red", "?lang=xx", "?since=2026-01-01")) {
            given().get(JSON + wrong).then().statusCode(400);
            given().get("/api/v1/freshness.csv" + wrong).then().statusCode(400);
        }
    }

    @DisplayName("stands on a page in both languages, found from the quality of the data")
    @ParameterizedTest
    @CsvSource({
        "/fraicheur, nl, /actualiteit, Nos informations, Par bassin, /qualite",
        "/actualiteit, fr, /fraicheur, Hoe actueel, Per zorgzone, /kwaliteit"
    })
    void page(String path, String other, String otherPath, String title, String bassin, String quality) {
        records.add(entry("script")
                .named("<script>alert(1)</script>", null)
                .phone("1")
                .area(REGION)
                .verified("2017-03"));
        given().get(path)
                .then()
                .statusCode(200)
                .body(containsString(title))
                .body(containsString(bassin))
                .body(containsString("/api/v1/freshness.csv"))
                .body(not(containsString("<script>alert")));
        given().redirects()
                .follow(false)
                .get(path + "?lang=" + other)
                .then()
                .statusCode(303)
                .header("Location", containsString(otherPath));
        given().get(quality).then().body(containsString("href=\"" + path + "\""));
    }
}
