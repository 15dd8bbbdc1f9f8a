package brussels.repere.rest.revalidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.rest.stream.StreamPool;
import brussels.repere.testing.ApplicationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApplicationTest
class ConditionalGetIT {

    private static final String SERVICES = "/api/v1/services?lat=50.851756&lon=4.401445&category=C67";

    @Inject
    GenerationPoller generations;

    @Inject
    DataGeneration.Repository generation;

    private static String tagOf(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("W/\""))
                .extract()
                .header("ETag");
    }

    @DisplayName("A client that has an answer is not sent it again")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1 | no-cache",
                "/api/v1/taxonomy | no-cache",
                "/api/v1/changes?limit=2 | no-cache",
                "/hsds/v3/services?per_page=2 | no-cache",
                "/hsds/v3/services?format=ndjson | no-cache",
                "/hsds/v3/taxonomy_terms | no-cache",
                "/api/v1/helplines | no-cache",
                "/api/v1/territories?level=bassin | no-cache",
                "/api/v1/territories/quartier/30 | no-cache",
                "/api/v1/territories/bassin.geojson?simplify=10 | max-age=300",
                "/api/v1/template.csv | no-cache",
                "/api/v1/locate?lat=50.851756&lon=4.401445 | private, no-cache",
                "/api/v1/locate?address=rue%20royale%20217 | private, no-cache",
                "/api/v1/places?q=rue%20hau | private, no-cache",
                "/api/v1/suggest?q=dettes | private, no-cache",
                SERVICES + " | private, no-cache"
            })
    void notModified(String path, String cacheControl) {
        String tag = tagOf(path);
        given().urlEncodingEnabled(false)
                .header("If-None-Match", "\"other\", " + tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", cacheControl)
                .header("Vary", containsString("Accept-Language"))
                .header("Content-Length", nullValue())
                .body(emptyOrNullString());
        given().urlEncodingEnabled(false)
                .header("If-None-Match", "W/\"0123456789abcdef01234567\"")
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", cacheControl);
    }

    @DisplayName("Another language, question or generation is another answer")
    @Test
    void otherAnswers() {
        String path = "/api/v1/helplines";
        String tag = tagOf(path);
        assertThat(List.of(tagOf(path + "?lang=nl"), tagOf("/api/v1/taxonomy"))).doesNotContain(tag);
        given().header("Accept-Language", "nl")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200);
        QuarkusTransaction.requiringNew().run(generation::next);
        generations.poll();
        given().header("If-None-Match", tag).get(path).then().statusCode(200).header("ETag", not(equalTo(tag)));
    }

    @DisplayName("A record is as it is this minute")
    @Test
    void uncachedRecord() {
        String id = given().get(SERVICES).path("hits[0].service.id");
        // The minute may end in between, once.
        boolean again = IntStream.range(0, 2)
                .mapToObj(time -> "/api/v1/services/" + id)
                .anyMatch(path ->
                        given().header("If-None-Match", tagOf(path)).get(path).statusCode() == 304);
        assertThat(again).isTrue();
    }

    @DisplayName("Errors are always sent and have no tag")
    @Test
    void errorsUntagged() {
        for (String path : List.of("/api/v1/helplines?langue=fr", "/api/v1/services?lat=50.85")) {
            given().header("If-None-Match", "*")
                    .get(path)
                    .then()
                    .statusCode(400)
                    .header("Cache-Control", "no-store")
                    .header("ETag", nullValue());
        }
    }

    @ParameterizedTest
    @DisplayName("If-None-Match: * matches every answer that exists")
    @ValueSource(strings = {"/api/v1/helplines", "/hsds/v3/services?per_page=2", SERVICES})
    void anyAnswer(String path) {
        given().urlEncodingEnabled(false)
                .header("If-None-Match", "*")
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", startsWith("W/\""))
                .body(emptyOrNullString());
    }

    @Test
    @DisplayName("If-None-Match: * matches neither what does not exist nor a stream that has begun")
    void noAnswer() {
        given().header("If-None-Match", "*")
                .get("/api/v1/services/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        for (int i = 0; i <= StreamPool.EXPORTS.maxStreams(); i++) {
            given().header("If-None-Match", "*")
                    .get("/hsds/v3/services?format=ndjson")
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @DisplayName("A tag is compared weakly, and If-Match does not prevent reading")
    @ValueSource(strings = {"/api/v1/helplines", SERVICES})
    void weakComparison(String path) {
        String tag = tagOf(path);
        given().urlEncodingEnabled(false)
                .header("If-None-Match", tag.substring("W/".length()))
                .get(path)
                .then()
                .statusCode(304);
        given().urlEncodingEnabled(false)
                .header("If-Match", "\"other\"")
                .get(path)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @DisplayName("A 304 answer has no Content-Encoding")
    @ValueSource(strings = {"/api/v1/helplines", SERVICES, "/api/v1/territories/bassin.geojson"})
    void noEncoding(String path) {
        given().urlEncodingEnabled(false)
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", tagOf(path))
                .get(path)
                .then()
                .statusCode(304)
                .header("Content-Encoding", nullValue());
    }

    @DisplayName("An answer to a body is never cached")
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/locate/search", "/api/v1/services/search"})
    void bodiesUncached(String path) {
        given().contentType("application/json")
                .body("{\"lat\": 50.851756, \"lon\": 4.401445}")
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", nullValue());
    }
}
