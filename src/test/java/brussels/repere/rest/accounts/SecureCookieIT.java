package brussels.repere.rest.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@TestProfile(OperatorProfile.class)
class SecureCookieIT {

    private static final String SESSION = "/api/v1/session";

    @Inject
    TestAccounts people;

    @AfterEach
    void clear() {
        people.removeAll();
    }

    @DisplayName(
            "Behind https the cookie is of this host alone, and sent by https alone; another name is not looked at")
    @Test
    void bound() {
        Person helper = people.add("Helper", Grant.of(Role.HELPDESK));
        String header = given().contentType("application/json")
                .body(Map.of("login", helper.login(), "password", TestAccounts.PASSWORD))
                .post(SESSION)
                .header("Set-Cookie");
        assertThat(header)
                .startsWith("__Host-repere-session=")
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain");
        String token = header.substring(header.indexOf('=') + 1, header.indexOf(';'));
        assertThat(given().cookie("__Host-repere-session", token).get(SESSION).<String>path("state"))
                .isEqualTo("signed-in");
        assertThat(given().cookie("repere-session", token).get(SESSION).<String>path("state"))
                .isEqualTo("signed-out");
    }
}
