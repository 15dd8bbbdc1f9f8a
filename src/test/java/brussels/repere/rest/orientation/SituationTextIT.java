package brussels.repere.rest.orientation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.repere.testing.ApplicationTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Situations in words, and what is wrong with them. */
@ApplicationTest
class SituationTextIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UCCLE = "Rue Xavier De Bue 20, 1180 Uccle";

    @Inject
    EntityManager entities;

    private static ValidatableResponse post(Map<String, ?> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/orientation")
                .then();
    }

    private static JsonPath plan(Map<String, ?> body) {
        return post(body).statusCode(200).extract().jsonPath();
    }

    @DisplayName("A text is read: its needs, its person, what is refused")
    @Test
    void text() {
        JsonPath plan = plan(Map.of(
                "text",
                "Maman a 84 ans et ne sort plus. Il faut une infirmière à domicile et des repas livrés, pas de maison de repos.",
                "address",
                UCCLE));
        assertThat(plan.<String>getList("needs.terms.flatten()"))
                .contains("C346", "C42")
                .doesNotContain("C49");
        assertThat(plan.<String>getList("understood.kind")).contains("age", "status", "refused");
        assertThat(plan.<String>getList("doors.needs.flatten().id"))
                .containsExactlyInAnyOrderElementsOf(plan.getList("needs.id"));
        assertThat(plan.<List<String>>getList("doors.categories.code")).noneMatch(codes -> codes.contains("C49"));
        assertThat(plan.<List<String>>getList("doors.modes")).allMatch(modes -> modes.contains("at-home"));
    }

    @DisplayName("What /understand answered, handed back, makes the same plan")
    @Test
    void reading() throws Exception {
        String text = "Papa a 80 ans, il faut des repas à domicile et une aide ménagère";
        JsonNode reading = JSON.readTree(given().contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/understand")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        List<String> byText = plan(Map.of("text", text, "address", UCCLE)).getList("doors.id");
        Map<String, Object> body = new HashMap<>(Map.of("address", UCCLE));
        body.put("reading", JSON.convertValue(reading, Map.class));
        assertThat(plan(body).<String>getList("doors.id")).isEqualTo(byText).isNotEmpty();
    }

    @DisplayName("What was only perhaps meant changes no door, and says who would meet it")
    @Test
    void possible() {
        String text = "Papa a 80 ans, il faut une aide ménagère et des repas à domicile.";
        List<String> doors = plan(Map.of("text", text, "address", UCCLE)).getList("doors.id");
        JsonPath plan = plan(Map.of("text", text + " Harcèlement ?", "address", UCCLE));
        assertThat(plan.<String>getList("doors.id")).isEqualTo(doors);
        assertThat(plan.<String>getList("possible.need.text")).containsExactly("Harcèlement");
        String term = plan.getString("possible[0].need.terms[0]");
        assertThat(plan.<String>getList("possible[0].door.categories.code")).contains(term);
        assertThat(plan.getString("possible[0].door.needs[0].id")).isEqualTo(plan.getString("possible[0].need.id"));
        assertThat(plan.<String>getList("possible[0].door.why.code")).contains("MEETS_NEED");
    }

    @DisplayName("What was only perhaps meant is a need once somebody says so")
    @Test
    void chosen() {
        JsonPath plan = plan(Map.of(
                "text",
                "Papa a 80 ans, il faut une aide ménagère. Harcèlement ?",
                "address",
                UCCLE,
                "meaning",
                List.of("need:harcèlement=C391")));
        assertThat(plan.<String>getList("needs.terms.flatten()")).contains("C391");
        assertThat(plan.<Object>getList("possible")).isNull();
    }

    @DisplayName("Distress brings the lines first")
    @Test
    void distress() {
        JsonPath plan = plan(Map.of("text", "mon mari me frappe, je dois partir avec mes enfants", "address", UCCLE));
        assertThat(plan.<String>getList("urgent")).containsExactly("violence");
        assertThat(plan.getString("helplines[0].id")).isEqualTo("112");
    }

    @DisplayName("Without a place the plan asks for it, and only who covers the whole Region is certain")
    @Test
    void noPlace() {
        JsonPath plan = plan(Map.of("text", "infirmière à domicile et médiation de dettes"));
        assertThat(plan.getString("questions[0].code")).isEqualTo("place");
        assertThat(plan.<String>getList("doors.tier"))
                .allMatch(tier -> List.of("region", "beyond").contains(tier));
    }

    @DisplayName("Where whoever writes works is not where somebody lives")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour, je suis assistante sociale à Saint-Pierre. Monsieur vit seul à Schaerbeek, rue Josaphat 20, il a des dettes.",
                "Dag, ik ben verpleegkundige in Etterbeek. Mevrouw woont in Schaarbeek, Josaphatstraat 20, ze heeft schulden.",
                "Monsieur a des dettes. Il habite rue Josaphat 20 à Schaerbeek et vit seul depuis que sa femme est partie, il y a un an,"
                        + " et il ne sait plus payer ses factures. Cordialement, Julie, assistante sociale, Hôpital Saint-Pierre, Ixelles"
            })
    void placeOfSender(String text) {
        JsonPath plan = plan(Map.of("text", text));
        assertThat(plan.getString("relay.organization.name.text")).endsWith("Schaerbeek");
    }

    @DisplayName("A town outside of the Region is told, with what to do")
    @Test
    void outside() {
        assertThat(plan(Map.of("text", "elle habite à Namur et cherche des colis alimentaires"))
                        .<String>getList("notes.code"))
                .contains("outside-region");
        post(Map.of("needs", List.of("dettes"), "address", "Rue de Fer 10, 5000 Namur"))
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-address"));
        post(Map.of("needs", List.of("dettes"), "lat", 50.46, "lon", 4.86))
                .statusCode(422)
                .body("type", equalTo("/problems/outside-region"));
    }

    @DisplayName("A text without a need gets the relay and a word on what to do")
    @Test
    void noNeed() {
        JsonPath plan = plan(Map.of("text", "bonjour, merci pour hier", "address", UCCLE));
        assertThat(plan.<String>getList("notes.code")).containsExactly("no-need");
        assertThat(plan.<String>getList("doors")).isEmpty();
        assertThat(plan.getString("relay.organization.name.text")).isEqualTo("CPAS Uccle");
    }

    @DisplayName("A need in words that mean nothing known is told by its words")
    @Test
    void notUnderstood() {
        JsonPath plan = plan(Map.of("needs", List.of("dettes", "xyzzy plugh"), "address", UCCLE));
        assertThat(plan.getString("withoutDoor[0].need.text")).isEqualTo("xyzzy plugh");
        assertThat(plan.getString("withoutDoor[0].code")).isEqualTo("not-understood");
    }

    @DisplayName("A child and a rest home do not go together")
    @Test
    void contradiction() {
        JsonPath plan = plan(Map.of("text", "une maison de repos pour mon fils de 6 ans", "address", UCCLE));
        assertThat(plan.getString("withoutDoor[0].code")).isEqualTo("contradicts-age");
        assertThat(plan.<List<String>>getList("doors.categories.code")).noneMatch(codes -> codes.contains("C49"));
    }

    @DisplayName("Eleven needs are too many, ten are not")
    @Test
    void tooMany() {
        post(Map.of("needs", terms(11), "address", UCCLE)).statusCode(400).body("errors.parameter", hasItem("needs"));
        assertThat(plan(Map.of("needs", terms(10), "address", UCCLE)).<String>getList("needs"))
                .hasSize(10);
    }

    private static List<String> terms(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> List.of(
                                "C181", "C464", "C247", "C462", "C191", "C453", "C458", "C346", "C618", "C42", "C276")
                        .get(i))
                .toList();
    }

    @DisplayName("What is wrong is named")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\"dettes\",\"needs\":[\"C458\"]}",
                "{\"text\":\"dettes\",\"exclude\":[\"abc\"]}",
                "{\"text\":\"dettes\",\"swap\":[\"C458\"]}",
                "{\"text\":\"dettes\",\"objective\":\"most\"}",
                "{\"text\":\"dettes\",\"age\":130}",
                "{\"text\":\"dettes\",\"unknown\":1}",
                "{\"needs\":[\"C99999\"],\"mode\":[\"by-horse\"]}",
                "[]",
                "{\"text\":5,\"needs\":{}}"
            })
    void badInput(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/orientation")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @DisplayName("Nothing of a situation is kept: not in the database, not in the metrics")
    @Test
    void nothingKept() {
        String secret = "zibeline";
        plan(Map.of("text", secret + " a des dettes et cherche une infirmière", "address", UCCLE));
        assertThat(given().get("/q/metrics").asString()).doesNotContain(secret);
        List<?> tables = entities.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = current_schema()")
                .getResultList();
        for (Object table : tables) {
            long found = ((Number) entities.createNativeQuery(
                                    "select count(*) from \"" + table + "\" t where t::text ilike '%" + secret + "%'")
                            .getSingleResult())
                    .longValue();
            assertThat(found).as(table.toString()).isZero();
        }
        assertThat(tables.stream().map(Object::toString).collect(Collectors.toSet()))
                .contains("service");
    }
}
