package brussels.repere.rest.observatory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import brussels.repere.testing.ApplicationTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Asks for figures over HTTP, in all formats, and for what there is not. */
@ApplicationTest
class ObservatoryIT {

    private static final String OBSERVATORY = "/api/v1/observatory";
    private static final int QUARTIERS = 145;

    private static JsonPath ask(String query) {
        return given().get(OBSERVATORY + query).then().statusCode(200).extract().jsonPath();
    }

    @DisplayName("Every cell leads to the list that it counts, whatever the filters")
    @Test
    void cellsLeadToLists() {
        for (String query : List.of(
                "?level=commune&category=C67",
                "?level=bassin&category=C67,C458&language=ar&audience=women",
                "?level=section&mode=at-home",
                "?level=region&sector=S107")) {
            JsonPath answer = ask(query);
            List<Map<String, Object>> cells = answer.getList("cells");
            assertThat(cells).isNotEmpty();
            for (int i = 0; i < Math.min(5, cells.size()); i++) {
                String area = "cells[" + i + "].area.";
                JsonPath list = given().get(answer.getString("cells[" + i + "].services"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                assertThat(list.getInt("total"))
                        .as(query + " " + cells.get(i).get("territory"))
                        .isEqualTo(answer.getInt(area + "finer.certain")
                                + answer.getInt(area + "finer.inPart")
                                + answer.getInt(area + "region.certain")
                                + answer.getInt(area + "region.inPart"));
                assertThat(list.getLong("generation")).isEqualTo(answer.getLong("generation"));
            }
        }
    }

    @DisplayName("The quartiers are told with people, indicators and where all that is from")
    @Test
    void quartiers() {
        given().get(OBSERVATORY + "?category=C67&lang=fr")
                .then()
                .statusCode(200)
                .body("level", equalTo("quartier"))
                .body("cells", hasSize(QUARTIERS))
                .body("cells[0].territory.code", equalTo("1"))
                .body("cells[0].people", equalTo(3436))
                .body("cells[0].indicators.find { it.kind == 'bim' }.value", equalTo(19.9f))
                .body("cells[0].reach.metres", is(List.of(600, 1500)))
                .body("cells.findAll { it.people < 500 && it.seat.per1000 != null }", hasSize(0))
                .body("cells.findAll { it.people < 500 }", hasSize(24))
                .body("method.minPeopleForRate", equalTo(500))
                .body("dates.population.year", equalTo(2020))
                .body("dates.population.approximate", equalTo(true))
                .body("dates.population.publisher", equalTo("Statbel"))
                .body("dates.indicators.kind", is(List.of("unemployment", "ris", "bim")))
                .body("dates.indicators.denominator", hasItem("des personnes de 18 à 64 ans"))
                .body(
                        "cells.findAll { it.area.finer.people + it.area.region.people + it.area.possiblePeople"
                                + " + it.area.nobodyPeople != it.people }",
                        hasSize(0));
    }

    @DisplayName("Sentences say the class, the people and the capacity, in French and in Dutch")
    @Test
    void sentences() {
        String french = ask("?level=commune&category=C67&lang=fr").getString("cells[0].sentence");
        assertThat(french)
                .contains("dont la zone est plus fine que la Région", "Anderlecht", "vers 2020", "toute la Région");
        String dutch = ask("?level=commune&category=C67&lang=nl").getString("cells[0].sentence");
        assertThat(dutch)
                .contains("werkingsgebied kleiner dan het Gewest", "Anderlecht", "rond 2020", "het hele Gewest");
        String filtered = ask("?level=region&language=sfb&audience=seniors&mode=on-site&lang=fr")
                .getString("cells[0].sentence");
        assertThat(filtered).contains("public : seniors", "mode : Sur place");
        assertThat(french + dutch + filtered).doesNotContain("{", "null");
    }

    @DisplayName("A need that nobody meets is told as such, without dividing by nothing")
    @Test
    void nobodyMeetsIt() {
        JsonPath taxonomy = given().get("/api/v1/taxonomy").jsonPath();
        List<String> terms = taxonomy.getList("terms.findAll { it.kind == 'category' }.id");
        String unmet = terms.stream()
                .filter(term -> ask("?level=region&category=" + term).getInt("offer.services") == 0)
                .findFirst()
                .orElseThrow();
        given().get(OBSERVATORY + "?category=" + unmet + "&lang=fr")
                .then()
                .statusCode(200)
                .body("cells.findAll { it.area.nobodyPeople != it.people }", hasSize(0))
                .body("cells.findAll { it.unknownCapacity != null }", hasSize(0))
                .body("cells[0].sentence", containsString("Aucun service de « "))
                .body("cells[0].sentence", containsString("ne déclare couvrir Grand Place"));
    }

    @DisplayName("The table has a row for each territory, and says of what it is")
    @Test
    void csv() {
        String table = given().get(OBSERVATORY + ".csv?category=C67&lang=nl")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", containsString("repere-observatory.csv"))
                .extract()
                .asString();
        List<String> lines = table.lines().toList();
        assertThat(lines).hasSize(QUARTIERS + 1);
        assertThat(lines.get(0))
                .startsWith("\uFEFFlevel;code;name_fr")
                .contains("finer_in_part", "bim_2024", "generation");
        assertThat(lines.get(1)).startsWith("quartier;1;Grand Place");
    }

    @DisplayName("The map has an outline for each territory, with the same figures")
    @Test
    void geoJson() {
        given().get(OBSERVATORY + ".geojson?level=bassin&category=C67&simplify=50")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/geo+json"))
                .body("features", hasSize(5))
                .body("features.geometry.type.unique()", is(List.of("MultiPolygon")))
                .body("features[0].properties.territory.level", equalTo("bassin"))
                .body("method.decay", equalTo("gaussian"))
                .body("dates.population.year", equalTo(2020));
    }

    @DisplayName("What is not understood is refused and named")
    @Test
    void refused() {
        refuse("?levels=commune", "levels");
        refuse("?level=district", "level");
        refuse("?level=quartier-social-sante", "level");
        refuse("?category=X99", "category");
        refuse("?category=S107", "category");
        refuse("?language=zz", "language");
        refuse("?audience=martians", "audience");
        refuse("?mode=by-mail", "mode");
        refuse("?category=C67&category=C67", "category");
        given().get(OBSERVATORY + ".geojson?simplify=1000").then().statusCode(400);
    }

    private static void refuse(String query, String parameter) {
        given().get(OBSERVATORY + query)
                .then()
                .statusCode(400)
                .header("Content-Type", startsWith("application/problem+json"))
                .body("errors.parameter", hasItem(parameter));
    }

    @DisplayName("Who has the answer is told that it is the same")
    @Test
    void notModified() {
        String tag = given().get(OBSERVATORY + "?level=bassin").header("ETag");
        given().header("If-None-Match", tag)
                .get(OBSERVATORY + "?level=bassin")
                .then()
                .statusCode(304);
    }
}
