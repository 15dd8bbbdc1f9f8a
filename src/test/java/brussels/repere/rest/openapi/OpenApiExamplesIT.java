package brussels.repere.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.ServedDescription;
import brussels.repere.testing.ServedDescription.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each example of the description, sent as it stands there, is answered as the description says. */
@ApplicationTest
@TestProfile(OperatorProfile.class)
class OpenApiExamplesIT {

    @Inject
    IndexSynchronizer index;

    @Inject
    EntityManager entities;

    @Inject
    ExampleAccounts accounts;

    @BeforeEach
    void searchable() {
        index.synchronize();
    }

    /** Other tests of this application count what is there. */
    @AfterEach
    void forget() {
        accounts.forget();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from report").executeUpdate());
    }

    @DisplayName("The examples of the description run")
    @Test
    void run() {
        assertAll(ServedDescription.served().operations().stream()
                .filter(ExampleRequest::canBeSent)
                .flatMap(operation -> operation.examples().stream()
                        .map(name -> (Executable) () -> answersAsDescribed(operation, name))));
    }

    private void answersAsDescribed(Operation operation, String name) {
        String what = operation.id() + ", " + name;
        Response answer = ExampleRequest.send(operation, name, given(), accounts);
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
        Response answer = ExampleRequest.send(operation, name, given(), accounts);
        String tag = answer.header("ETag");
        assertThat(tag).as(operation.id() + ": " + answer.statusCode()).isNotNull();
        return ExampleRequest.send(operation, name, given().header("If-None-Match", tag), accounts)
                        .statusCode()
                == 304;
    }
}
