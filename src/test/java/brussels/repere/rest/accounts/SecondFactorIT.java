package brussels.repere.rest.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.secret.OneTimeCodes;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The second factor: set up at the first sign-in, asked for at each later one, and never passed by. */
@ApplicationTest
class SecondFactorIT {

    private static final String SESSION = "/api/v1/session";
    private static final String COOKIE = "repere-session";

    @Inject
    TestAccounts people;

    private Person editor;

    @BeforeEach
    void add() {
        editor = people.add("Editor", Grant.of(Role.REGIONAL_EDITOR));
    }

    @AfterEach
    void clear() {
        people.removeAll();
    }

    private Response signIn() {
        return given().contentType("application/json")
                .body(Map.of("login", editor.login(), "password", TestAccounts.PASSWORD))
                .post(SESSION);
    }

    private static Response send(String token, String path, String code) {
        return given().cookie(COOKIE, token)
                .contentType("application/json")
                .body(Map.of("code", code))
                .post(SESSION + path);
    }

    /** The code of now counted already when the factor was set up; apps show the next one soon. */
    private static String nextCode(String secret) {
        return OneTimeCodes.code(secret, Instant.now().plusSeconds(30));
    }

    private Response setUp(Response begun) {
        String secret = begun.jsonPath().getString("setup.secret");
        return send(begun.cookie(COOKIE), "/second-factor", OneTimeCodes.code(secret, Instant.now()));
    }

    @DisplayName("Whoever edits sets it up at the first sign-in, gets eight codes on paper, and a new cookie")
    @Test
    void setsUp() {
        Response begun = signIn();
        begun.then()
                .body("state", equalTo("second-factor-setup"))
                .body("account", nullValue())
                .body("setup.uri", containsString("otpauth://totp/Rep%C3%A8re:"));
        Response done = setUp(begun);
        done.then()
                .statusCode(200)
                .body("state", equalTo("signed-in"))
                .body("recoveryCodes", hasSize(8))
                .body("account.secondFactor", equalTo(true));
        assertThat(done.cookie(COOKIE)).isNotEqualTo(begun.cookie(COOKIE));
        given().cookie(COOKIE, begun.cookie(COOKIE)).get(SESSION).then().body("state", equalTo("signed-out"));
        given().cookie(COOKIE, done.cookie(COOKIE))
                .get(SESSION)
                .then()
                .body("state", equalTo("signed-in"))
                .body("recoveryCodes", nullValue());
    }

    @DisplayName("Half a session does nothing but go on")
    @Test
    void halfSession() {
        String half = signIn().cookie(COOKIE);
        people.withSession(half)
                .contentType("application/json")
                .body(Map.of("current", TestAccounts.PASSWORD, "password", "another long password of mine"))
                .post(SESSION + "/password")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/not-signed-in"));
        send(half, "/code", "123456").then().statusCode(401);
    }

    @DisplayName("From then on the password alone opens nothing; a code does, once, and so does each code on paper")
    @Test
    void asks() {
        Response begun = signIn();
        String secret = begun.jsonPath().getString("setup.secret");
        List<String> paper = setUp(begun).jsonPath().getList("recoveryCodes");
        Response second = signIn();
        second.then().body("state", equalTo("code-needed")).body("setup", nullValue());
        String code = nextCode(secret);
        send(second.cookie(COOKIE), "/code", code).then().statusCode(200).body("state", equalTo("signed-in"));
        send(signIn().cookie(COOKIE), "/code", code)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/wrong-code"));
        String onPaper = paper.get(3).toLowerCase(Locale.ROOT).replace("-", " ");
        send(signIn().cookie(COOKIE), "/code", onPaper)
                .then()
                .statusCode(200)
                .body("account.recoveryCodesLeft", equalTo(7));
        send(signIn().cookie(COOKIE), "/code", onPaper).then().statusCode(401);
    }

    @DisplayName("Whoever has the password alone cannot set up another second factor")
    @Test
    void notReplaced() {
        setUp(signIn());
        String half = signIn().cookie(COOKIE);
        send(half, "/second-factor", "123456").then().statusCode(401);
        people.withSession(half)
                .contentType("application/json")
                .body(Map.of("password", TestAccounts.PASSWORD))
                .post(SESSION + "/second-factor/renewal")
                .then()
                .statusCode(401);
    }

    @DisplayName("It is renewed by password, and the old one counts until the new one is confirmed")
    @Test
    void renews() {
        Response first = signIn();
        String old = first.jsonPath().getString("setup.secret");
        String token = setUp(first).cookie(COOKIE);
        String secret = people.withSession(token)
                .contentType("application/json")
                .body(Map.of("password", TestAccounts.PASSWORD))
                .post(SESSION + "/second-factor/renewal")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        send(signIn().cookie(COOKIE), "/code", nextCode(old)).then().statusCode(200);
        people.withSession(token)
                .contentType("application/json")
                .body(Map.of("code", OneTimeCodes.code(secret, Instant.now())))
                .post(SESSION + "/second-factor")
                .then()
                .statusCode(200)
                .body("recoveryCodes", hasSize(8));
        send(signIn().cookie(COOKIE), "/code", nextCode(old)).then().statusCode(401);
        send(signIn().cookie(COOKIE), "/code", nextCode(secret)).then().statusCode(200);
    }
}
