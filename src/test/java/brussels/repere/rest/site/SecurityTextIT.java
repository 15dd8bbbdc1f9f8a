package brussels.repere.rest.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@TestProfile(OperatorProfile.class)
class SecurityTextIT {

    @DisplayName("security.txt names the contact, and is valid for less than a year")
    @Test
    void securityText() {
        String text = given().get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=utf-8")
                .extract()
                .asString();
        assertThat(text.lines())
                .contains(
                        "Contact: " + OperatorProfile.SECURITY_CONTACT,
                        "Canonical: " + OperatorProfile.PUBLIC_ADDRESS + "/.well-known/security.txt");
        String expires = text.lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow();
        assertThat(Instant.parse(expires.substring("Expires: ".length())))
                .isBetween(
                        Instant.now().plus(30, ChronoUnit.DAYS), Instant.now().plus(365, ChronoUnit.DAYS));
    }
}
