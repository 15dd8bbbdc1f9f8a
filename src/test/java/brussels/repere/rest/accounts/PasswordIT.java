package brussels.repere.rest.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Choosing another password, as an example of a change that only somebody who is signed in may ask for. */
@ApplicationTest
class PasswordIT {

    private static final String PASSWORD = "/api/v1/session/password";
    private static final String COOKIE = "repere-session";
    private static final Map<String, String> BODY =
            Map.of("current", TestAccounts.PASSWORD, "password", "quatre pingouins au parc");

    @Inject
    TestAccounts people;

    private Person helper;
    private String token;

    @BeforeEach
    void add() {
        helper = people.add("Helper", Grant.of(Role.HELPDESK));
        token = people.session(helper.id());
    }

    @AfterEach
    void clear() {
        people.removeAll();
    }

    private static void refuse(RequestSpecification request, int status, String problem) {
        request.contentType("application/json")
                .body(BODY)
                .post(PASSWORD)
                .then()
                .statusCode(status)
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/" + problem));
    }

    @DisplayName("Another password ends all other sessions, and a new one begins")
    @Test
    void changes() {
        String elsewhere = people.session(helper.id());
        String next = people.withSession(token)
                .contentType("application/json")
                .body(BODY)
                .post(PASSWORD)
                .then()
                .statusCode(200)
                .body("state", equalTo("signed-in"))
                .extract()
                .cookie(COOKIE);
        for (String old : new String[] {token, elsewhere}) {
            given().cookie(COOKIE, old).get("/api/v1/session").then().body("state", equalTo("signed-out"));
        }
        given().cookie(COOKIE, next).get("/api/v1/session").then().body("state", equalTo("signed-in"));
    }

    @DisplayName("It needs the current password")
    @Test
    void wrong() {
        people.withSession(token)
                .contentType("application/json")
                .body(Map.of("current", "not this one", "password", "quatre pingouins au parc"))
                .post(PASSWORD)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/wrong-password"));
    }

    @DisplayName(
            "Without a session, without its token, with that of another session or from another site, nothing changes")
    @Test
    void forged() {
        refuse(given(), 401, "not-signed-in");
        refuse(given().cookie(COOKIE, "made-up"), 401, "not-signed-in");
        refuse(given().cookie(COOKIE, token), 403, "forged-request");
        refuse(given().cookie(COOKIE, token).header("X-CSRF-Token", ""), 403, "forged-request");
        String other = CsrfToken.of(people.session(helper.id()));
        refuse(given().cookie(COOKIE, token).header("X-CSRF-Token", other), 403, "forged-request");
        refuse(people.withSession(token).header("Origin", "https://evil.example"), 403, "foreign-origin");
        refuse(people.withSession(token).header("Origin", "null"), 403, "foreign-origin");
    }
}
