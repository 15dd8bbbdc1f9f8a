package brussels.repere.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ReportsProfile;
import brussels.repere.testing.ServedDescription;
import brussels.repere.testing.ServedDescription.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each example of the description, sent as it stands there, is answered as the description says. */
@ApplicationTest
@TestProfile(ReportsProfile.class)
class OpenApiExamplesIT {

    private static final String REPORTED = "/api/v1/services/1d91fd66-6646-500d-95fe-7e4ed09731fe/reports";

    @Inject
    IndexSynchronizer index;

    @Inject
    EntityManager entities;

    @BeforeEach
    void searchable() {
        index.synchronize();
    }

    /** Other tests of this application count what is there. */
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from report").executeUpdate());
    }

    @Test
    void they_run() {
        assertAll(ServedDescription.served().operations().stream().flatMap(operation -> operation.examples().stream()
                .map(name -> (Executable) () -> answersAsDescribed(operation, name))));
    }

    private void answersAsDescribed(Operation operation, String name) {
        String what = operation.id() + ", " + name;
        Response answer = send(operation, name, given());
        JsonNode described = operation.node().path("responses").path(Integer.toString(answer.statusCode()));
        assertThat(answer.statusCode()).as(what + ": " + answer.asString()).isBetween(200, 299);
        assertThat(described.isMissingNode())
                .as("%s: %d is described", what, answer.statusCode())
                .isFalse();
        assertThat(described.path("content").fieldNames())
                .toIterable()
                .as(what)
                .contains(answer.contentType().replaceFirst(";.*", ""));
        if (operation.node().path("responses").has("304")) {
            // The minute may end in between, once.
            assertThat(Stream.of(1, 2).anyMatch(time -> isUnchanged(operation, name)))
                    .as(what + " is not sent twice")
                    .isTrue();
        }
    }

    private boolean isUnchanged(Operation operation, String name) {
        String tag = send(operation, name, given()).header("ETag");
        return send(operation, name, given().header("If-None-Match", tag)).statusCode() == 304;
    }

    private static Response send(Operation operation, String name, RequestSpecification request) {
        for (JsonNode parameter : operation.parameters()) {
            JsonNode value = parameter.path("examples").path(name).path("value");
            if (!value.isMissingNode()) {
                String as = parameter.path("name").asText();
                Object given = as.equals("id") && operation.id().equals("settleReport") ? aReport() : value.asText();
                if (parameter.path("in").asText().equals("path")) {
                    request.pathParam(as, given);
                } else {
                    request.queryParam(as, given);
                }
            }
        }
        if (operation.path().contains("/admin/")) {
            request.header("Authorization", "Bearer " + ReportsProfile.TOKEN);
        }
        for (Map.Entry<String, JsonNode> body :
                operation.node().path("requestBody").path("content").properties()) {
            JsonNode value = body.getValue().path("examples").path(name).path("value");
            if (!value.isMissingNode()) {
                // As bytes: nothing is added to what the example says of its type.
                request.header("Content-Type", body.getKey())
                        .body((value.isTextual() ? value.asText() : value.toString()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), operation.path());
    }

    /** One that nobody settled yet. */
    private static String aReport() {
        return given().contentType("application/json")
                .body("{\"code\": \"phone\"}")
                .post(REPORTED)
                .path("id");
    }
}
