package brussels.repere.rest.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where nobody configured anything: no door for operators, and no belief in what a request says of its sender. */
@ApplicationTest
class ReportsByDefaultIT {

    @DisplayName("Without a token there is nothing for operators")
    @Test
    void nothingForOperators() {
        for (String token : new String[] {"", OperatorProfile.TOKEN, "null"}) {
            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/admin/reports")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/not-found"));
        }
        given().contentType("application/json")
                .body("{\"outcome\": \"corrected\"}")
                .post("/api/v1/admin/reports/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @DisplayName("The API describes reports")
    @Test
    void described() {
        String path = "paths.'/api/v1/services/{id}/reports'.post.";
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(path + "responses.'201'.content.'application/json'.schema", notNullValue())
                .body("paths.'/api/v1/admin/reports'.get.security[0]", hasKey("admin"));
    }

    @DisplayName("A sender cannot pretend to be another")
    @Test
    void noForgedSender() {
        int refused = 0;
        for (int i = 0; i < 12; i++) {
            int status = given().header("X-Forwarded-For", "203.0.113." + i)
                    .header("Forwarded", "for=203.0.113." + i)
                    .contentType("application/json")
                    .body("{\"code\": \"closed\"}")
                    .post("/api/v1/services/" + UUID.randomUUID() + "/reports")
                    .statusCode();
            refused += status == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(2);
    }
}
