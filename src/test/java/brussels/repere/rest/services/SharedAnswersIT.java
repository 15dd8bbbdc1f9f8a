package brussels.repere.rest.services;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ConditionWait;
import brussels.repere.testing.TestRecords;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answers that are kept for others, as they are sent. */
@ApplicationTest
class SharedAnswersIT {

    private static final String COMMUNE = "commune:21015";
    private static final String SERVICES = "/api/v1/services?category=C67&place=" + COMMUNE;

    @Inject
    AnswerCache kept;

    @Inject
    TestRecords records;

    @Inject
    GenerationPoller generations;

    /** A minute may end in any test: what was kept before it counts no more. */
    @BeforeEach
    void empty() {
        generations.poll();
        kept.clear();
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static Response post(Map<String, Object> question) {
        return given().contentType("application/json").body(question).post("/api/v1/services/search");
    }

    @DisplayName("The second who asks is answered the same, also with a body, and in their own language")
    @Test
    void same() {
        // The minute may end in between.
        ConditionWait.until(() -> {
            String first = given().get(SERVICES).asString();
            long count = kept.count();
            return given().get(SERVICES).asString().equals(first) && kept.count() == count && count > 0;
        });
        String tag = given().get(SERVICES).header("ETag");
        given().header("If-None-Match", tag).get(SERVICES).then().statusCode(304);
        Map<String, Object> question = Map.of("place", COMMUNE, "category", "C67");
        assertThat(post(question).contentType()).isEqualTo(given().get(SERVICES).contentType());
        assertThat(post(question).<Integer>path("total"))
                .isEqualTo(given().get(SERVICES).<Integer>path("total"));
        assertThat(given().header("Accept-Language", "nl").get(SERVICES).asString())
                .isNotEqualTo(given().get(SERVICES).asString())
                .isEqualTo(given().get(SERVICES + "&lang=nl").asString());
    }

    @DisplayName("A change of the data is answered at once")
    @Test
    void changed() {
        int before = given().get(SERVICES).path("total");
        records.add(entry("shared").categories("C67").area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21015"))));
        generations.poll();
        assertThat(given().get(SERVICES).<Integer>path("total")).isEqualTo(before + 1);
    }

    @DisplayName("Nothing is kept of words, addresses, points and refusals")
    @Test
    void nothingOfPeople() {
        given().get("/api/v1/services?q=dettes&place=" + COMMUNE).then().statusCode(200);
        given().get("/api/v1/services?lat=50.851756&lon=4.401445&category=C67")
                .then()
                .statusCode(200);
        given().queryParam("address", "rue royale 217")
                .get("/api/v1/services")
                .then()
                .statusCode(200);
        given().get(SERVICES + "&age=17").then().statusCode(200);
        given().get("/api/v1/services?place=" + COMMUNE + "&category=rue-royale-217")
                .then()
                .statusCode(400);
        post(Map.of("place", COMMUNE, "needs", new String[] {"C67", "mon mari me frappe"}))
                .then()
                .statusCode(200);
        assertThat(kept.count()).isZero();
    }
}
