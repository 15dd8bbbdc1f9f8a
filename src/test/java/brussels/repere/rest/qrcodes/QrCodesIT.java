package brussels.repere.rest.qrcodes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import brussels.repere.rest.site.PublicAddress;
import brussels.repere.testing.ApplicationTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list as a QR code. */
@ApplicationTest
class QrCodesIT {

    @Inject
    PublicAddress address;

    private static ValidatableResponse draw(Map<String, ?> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/qr-codes")
                .then();
    }

    @DisplayName("A code leads to the list at the public address, in the language asked for")
    @Test
    void drawn() {
        draw(Map.of("fragment", "list=tO3fBNX5UMaZAuAABJAbtg", "lang", "nl"))
                .statusCode(200)
                .body("address", startsWith(address.origin() + "/list?lang=nl#"))
                .body("address", endsWith("#list=tO3fBNX5UMaZAuAABJAbtg"))
                .body("size", greaterThan(20))
                .body("path", startsWith("M"));
    }

    @DisplayName("What is no fragment, or too long, is refused by name")
    @ParameterizedTest
    @ValueSource(strings = {"", "list=<script>", "a b", "long"})
    void refused(String fragment) {
        draw(Map.of("fragment", fragment.equals("long") ? "x".repeat(1_501) : fragment))
                .statusCode(400)
                .body("errors[0].parameter", equalTo("fragment"));
    }

    @DisplayName("A page of another site gets none")
    @Test
    void foreign() {
        given().contentType("application/json")
                .header("Origin", "https://evil.example")
                .body(Map.of("fragment", "list=a"))
                .post("/api/v1/qr-codes")
                .then()
                .statusCode(403)
                .body("type", containsString("foreign-origin"));
    }
}
