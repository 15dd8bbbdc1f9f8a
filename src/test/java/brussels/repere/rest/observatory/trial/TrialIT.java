package brussels.repere.rest.observatory.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.observatory.CategoryRow;
import brussels.repere.observatory.CurrentObservatory;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tries changes and places over HTTP: what they bring, and what is refused. */
@ApplicationTest
class TrialIT {

    private static final String TRIAL = "/api/v1/observatory/trial";
    private static final String NEED = "C276";

    @Inject
    TestRecords records;

    @Inject
    CurrentObservatory observatory;

    private String service;

    @BeforeEach
    void load() {
        records.add(DirectoryEntryBuilder.entry("trial-http")
                .named("Repas du canal 66", "Kanaalmaaltijden 66")
                .categories(NEED)
                .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21012"))));
        service = given().contentType(ContentType.JSON)
                .body("{\"q\": \"Repas du canal 66\", \"territory\": [\"region:04000\"], \"size\": 1}")
                .post("/api/v1/services/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("hits[0].service.id");
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(TRIAL + path)
                .then();
    }

    private String close() {
        return "{\"kind\": \"close\", \"service\": \"" + service + "\"}";
    }

    private static String body(String changes) {
        return "{\"changes\": [" + changes + "], \"level\": \"commune\", \"lang\": \"fr\"}";
    }

    @DisplayName("A service that closes takes what it gave: sectors, territories and sentences say the same")
    @Test
    void closing() {
        JsonPath answer = post("", body(close())).statusCode(200).extract().jsonPath();
        assertThat(answer.getString("changes[0].sentence")).isEqualTo("Repas du canal 66 ferme.");
        assertThat(answer.getString("changes[0].kind")).isEqualTo("close");
        assertThat(answer.getInt("needs[0].servicesAfter")).isEqualTo(answer.getInt("needs[0].servicesBefore") - 1);
        List<Map<String, Object>> sectors = answer.getList("needs[0].sectors");
        assertThat(sectors).isNotEmpty().allSatisfy(sector -> assertThat(sector.get("effect"))
                .isIn("fewer", "worse"));
        assertThat(answer.getList("needs[0].territories.code")).isEqualTo(List.of("21012"));
        assertThat(answer.getInt("needs[0].territories[0].worse.sectors")
                        + answer.getInt("needs[0].territories[0].fewer.sectors"))
                .isEqualTo(sectors.size());
        assertThat(String.join(" ", answer.getList("needs[0].sentences", String.class)))
                .contains("habitants")
                .doesNotContain("{", "null");
        assertThat(answer.getList("method", String.class)).contains("Rien n’est enregistré.");
        given().get("/api/v1/services/" + service).then().statusCode(200);
        post("", body(close().replace("}", ", \"polygon\": null}"))).statusCode(200);
    }

    @DisplayName("Another area, an added service and a drawn area are tried together, in Dutch too")
    @Test
    void together() {
        String cover = "{\"kind\": \"cover\", \"service\": \"" + service
                + "\", \"territory\": [\"commune:21015\"], \"polygon\": {\"type\": \"Polygon\","
                + " \"coordinates\": [[[4.30, 50.83], [4.33, 50.83], [4.33, 50.85], [4.30, 50.83]]]}}";
        String add = "{\"kind\": \"add\", \"name\": \"Proef\", \"category\": [\"" + NEED
                + "\"], \"language\": [\"nl\"], \"mode\": [\"at-home\"], \"territory\": [\"bassin:N\"], \"capacity\": 4}";
        JsonPath answer = post("", body(cover + ", " + add).replace("\"fr\"", "\"nl\""))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString("changes[0].sentence"))
                .contains("krijgt een ander werkingsgebied", "een getekend gebied");
        assertThat(answer.getString("changes[1].sentence")).startsWith("Proef komt erbij");
        assertThat(answer.getInt("needs[0].servicesAfter")).isEqualTo(answer.getInt("needs[0].servicesBefore") + 1);
        assertThat(answer.getList("needs[0].sectors.effect", String.class)).containsAnyOf("better", "more");
    }

    @DisplayName("A service whose need is tied to a commune is cut to it, and that is said")
    @Test
    void competence() {
        JsonPath answer = post(
                        "",
                        body(
                                "{\"kind\": \"add\", \"name\": \"CPAS de Forest\", \"category\": [\"C67\"], \"territory\": [\"bassin:N\", \"commune:21007\"]}"))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString("changes[0].competentIn")).isEqualTo("commune:21007");
        assertThat(answer.getString("changes[0].sentence")).contains("dans les limites de sa compétence");
        assertThat(answer.getList("needs[0].territories.code")).isEqualTo(List.of("21007"));
    }

    @DisplayName("A table and a map have a row and an outline for each sector, and say of what they are")
    @Test
    void files() {
        int sectors = post("", body(close()))
                .extract()
                .jsonPath()
                .getList("needs[0].sectors")
                .size();
        String table = post(".csv", body(close()))
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", containsString("repere-trial.csv"))
                .extract()
                .asString();
        List<String> lines = table.lines().toList();
        assertThat(lines).hasSize(sectors + 1);
        assertThat(lines.get(0)).startsWith("\uFEFFcategory;category_fr").contains("class_before", "population_year");
        assertThat(lines.get(1)).contains(NEED, "21012", "Repas du canal 66 ferme.");
        post(".geojson", body(close()))
                .statusCode(200)
                .header("Content-Type", startsWith("application/geo+json"))
                .body("features", hasSize(sectors))
                .body("features[0].geometry.type", equalTo("MultiPolygon"))
                .body("features[0].properties.needs[0].category", equalTo(NEED));
    }

    @DisplayName(
            "An address is told which services serve it before and after, and how far it is from one that does not")
    @Test
    void place() {
        JsonPath inside = post(
                        "/place",
                        "{\"lat\": 50.8553, \"lon\": 4.3389, \"category\": [\"" + NEED + "\"], \"changes\": [" + close()
                                + "], \"lang\": \"fr\"}")
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(inside.getInt("after.certain")).isEqualTo(inside.getInt("before.certain") - 1);
        String closed = "services.find { it.change == 0 }.";
        assertThat(inside.getString(closed + "before")).isEqualTo("certain");
        assertThat(inside.getString(closed + "after")).isEqualTo("none");
        JsonPath outside = post(
                        "/place",
                        "{\"lat\": 50.8363, \"lon\": 4.3460, \"service\": [\"" + service + "\"], \"lang\": \"fr\"}")
                .statusCode(200)
                .extract()
                .jsonPath();
        String asked = "services.find { it.service == '" + service + "' }.";
        assertThat(outside.getString(asked + "after")).isEqualTo("none");
        assertThat(outside.getString(asked + "why.text.join(' ')")).contains("Molenbeek-Saint-Jean");
        assertThat(outside.getLong(asked + "outsideMetres")).isBetween(300L, 3_000L);
        assertThat(outside.getInt("before.certain"))
                .isEqualTo(outside.getInt("after.certain"))
                .isPositive();
    }

    @DisplayName("A need that nobody meets is told as such")
    @Test
    void nobodyMeetsIt() {
        String unmet = observatory.listCategories(Level.REGION).stream()
                .filter(row -> row.services() == 0)
                .map(CategoryRow::category)
                .findFirst()
                .orElseThrow();
        post("", "{\"changes\": [" + close() + "], \"category\": [\"" + unmet + "\"], \"lang\": \"fr\"}")
                .statusCode(200)
                .body("needs[0].sentences[0]", containsString("ni avant ni après"))
                .body("needs[0].sectors", hasSize(0))
                .body("needs[0].territories", hasSize(0));
    }

    @DisplayName("What makes no sense is refused and named, all of it at once")
    @Test
    void refused() {
        refuse("{}", "changes");
        refuse("{\"changes\": []}", "changes");
        refuse(body((close() + ", ").repeat(20) + close()), "changes");
        refuse(body(close() + ", " + close()), "changes.[1].service");
        refuse(
                body("{\"kind\": \"close\", \"service\": \"00000000-0000-4000-8000-000000000000\"}"),
                "changes.[0].service");
        refuse(body("{\"kind\": \"close\"}"), "changes.[0].service");
        refuse(body("{\"kind\": \"move\"}"), "changes.[0].kind");
        refuse(body("{\"service\": \"" + service + "\"}"), "changes.[0].kind");
        refuse(body("{\"kind\": \"cover\", \"service\": \"" + service + "\"}"), "changes.[0].territory");
        refuse(area("\"territory\": [\"commune:99999\"]"), "changes.[0].territory");
        refuse(area("\"territory\": [\"Jette\"]"), "changes.[0].territory");
        refuse(
                area(
                        "\"polygon\": {\"type\": \"Polygon\", \"coordinates\": [[[4.30, 50.83], [4.33, 50.85], [4.33, 50.83],"
                                + " [4.30, 50.85], [4.30, 50.83]]]}"),
                "changes.[0].polygon");
        refuse(
                area(
                        "\"polygon\": {\"type\": \"Polygon\", \"coordinates\": [[[5.30, 51.83], [5.33, 51.83], [5.33, 51.85],"
                                + " [5.30, 51.83]]]}"),
                "changes.[0].polygon");
        refuse(area("\"territory\": [\"commune:21015\"], \"capacity\": 3"), "changes.[0].kind");
        refuse(body("{\"kind\": \"add\", \"territory\": [\"commune:21015\"]}"), "changes.[0].category");
        refuse(body("{\"kind\": \"add\", \"category\": [\"X99\"], \"territory\": [\"commune:21015\"]}"), "category");
        refuse(
                body(
                        "{\"kind\": \"add\", \"category\": [\"C67\"], \"lat\": 51.9, \"lon\": 4.3, \"territory\": [\"bassin:N\"]}"),
                "changes.[0].lat");
        refuse(body(close()).replace("commune", "district"), "level");
        refuse(body(close()).replace("\"lang\"", "\"langue\": 1, \"lang\""), "langue");
        post("/place", "{\"lang\": \"fr\"}").statusCode(400).body("errors.parameter", hasItem("address"));
        post("/place", "{\"lat\": 51.5, \"lon\": 5.5}").statusCode(422);
    }

    private String area(String area) {
        return body("{\"kind\": \"cover\", \"service\": \"" + service + "\", " + area + "}");
    }

    private static void refuse(String body, String parameter) {
        post("", body)
                .statusCode(400)
                .header("Content-Type", startsWith("application/problem+json"))
                .body("errors.parameter", hasItem(parameter));
    }
}
