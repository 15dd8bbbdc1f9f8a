package brussels.repere.rest.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.people.AccountStore;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How people sign in and out, and when a session is over. */
@ApplicationTest
class SessionIT {

    private static final String SESSION = "/api/v1/session";
    private static final String COOKIE = "repere-session";

    @Inject
    TestAccounts people;

    @Inject
    AccountStore accounts;

    @Inject
    EntityManager entities;

    private Person helper;

    @BeforeEach
    void add() {
        helper = people.add("Ann <script>alert(1)</script>", Grant.of(Role.HELPDESK));
    }

    @AfterEach
    void clear() {
        people.removeAll();
    }

    private static Response signIn(String login, String password) {
        return given().contentType("application/json")
                .body(Map.of("login", login, "password", password))
                .post(SESSION);
    }

    private static String stateOf(String token) {
        return given().cookie(COOKIE, token).get(SESSION).jsonPath().getString("state");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    @DisplayName(
            "Whoever signs in is told who they are, what they may do, and gets a cookie that no script and no other site can use")
    @Test
    void signsIn() {
        Response answer = signIn(" " + helper.login().toUpperCase(Locale.ROOT) + " ", TestAccounts.PASSWORD);
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", containsString("Path=/"))
                .body("state", equalTo("signed-in"))
                .body("account.name", equalTo(helper.name()))
                .body("account.language", equalTo("fr"))
                .body("account.grants.role", contains("helpdesk"))
                .body("account.can", contains("say-availability"));
        String token = answer.cookie(COOKIE);
        given().cookie(COOKIE, token)
                .get(SESSION)
                .then()
                .body("state", equalTo("signed-in"))
                .body("account.csrf", equalTo(answer.jsonPath().getString("account.csrf")));
        assertThat(token).hasSize(43);
    }

    @DisplayName("Without a session nobody is signed in, which is no error")
    @Test
    void nobody() {
        given().get(SESSION)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("state", equalTo("signed-out"))
                .body("account", nullValue());
        given().cookie(COOKIE, "made-up").get(SESSION).then().body("state", equalTo("signed-out"));
    }

    @DisplayName("A wrong password, an unknown login and something that is no login are told the same")
    @Test
    void wrong() {
        String told = signIn(helper.login(), "quite another password")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/wrong-password"))
                .extract()
                .asString();
        assertThat(signIn("nobody@accounts.test", TestAccounts.PASSWORD)
                        .then()
                        .statusCode(401)
                        .extract()
                        .asString())
                .isEqualTo(told);
        assertThat(signIn("' or 1=1 --", "x").then().statusCode(401).extract().asString())
                .isEqualTo(told);
    }

    @DisplayName("After signing out, the cookie opens nothing, whoever kept it")
    @Test
    void signsOut() {
        String token = signIn(helper.login(), TestAccounts.PASSWORD).cookie(COOKIE);
        given().cookie(COOKIE, token)
                .delete(SESSION)
                .then()
                .statusCode(200)
                .header("Set-Cookie", containsString("Max-Age=0"))
                .body("state", equalTo("signed-out"));
        assertThat(stateOf(token)).isEqualTo("signed-out");
    }

    @DisplayName("A cookie that was there before signing in is not the one of the session, and opens nothing")
    @Test
    void fixation() {
        String planted = people.session(helper.id());
        Response answer = given().cookie(COOKIE, planted)
                .contentType("application/json")
                .body(Map.of("login", helper.login(), "password", TestAccounts.PASSWORD))
                .post(SESSION);
        assertThat(answer.cookie(COOKIE)).isNotEqualTo(planted);
        assertThat(stateOf(planted)).isEqualTo("signed-out");
    }

    @DisplayName("A session ends when it was not used for half an hour, and after twelve hours")
    @Test
    void ends() {
        String idle = people.session(helper.id());
        run("update account_session set seen_at = now() - interval '29 minutes'");
        assertThat(stateOf(idle)).isEqualTo("signed-in");
        run("update account_session set seen_at = now() - interval '31 minutes'");
        assertThat(stateOf(idle)).isEqualTo("signed-out");
        String old = people.session(helper.id());
        run("update account_session set created_at = now() - interval '721 minutes'");
        assertThat(stateOf(old)).isEqualTo("signed-out");
    }

    @DisplayName("A session ends when its person is disabled, gets other roles or another password")
    @Test
    void changes() {
        String token = people.session(helper.id());
        accounts.setGrants(helper.id(), List.of(Grant.of(Role.REPORT_READER)));
        assertThat(stateOf(token)).isEqualTo("signed-out");
        token = people.session(helper.id());
        accounts.setPassword(helper.id(), "no hash");
        assertThat(stateOf(token)).isEqualTo("signed-out");
        token = people.session(helper.id());
        run("update account set state = 'disabled' where id = '" + helper.id() + "'");
        assertThat(stateOf(token)).isEqualTo("signed-out");
    }

    @DisplayName("A page of another site signs nobody in and nobody out")
    @Test
    void otherSite() {
        String token = people.session(helper.id());
        RequestSpecification theirs =
                given().header("Origin", "https://evil.example").cookie(COOKIE, token);
        theirs.delete(SESSION).then().statusCode(403).body("type", equalTo("/problems/foreign-origin"));
        assertThat(stateOf(token)).isEqualTo("signed-in");
        given().header("Origin", "null")
                .contentType("application/json")
                .body(Map.of("login", helper.login(), "password", TestAccounts.PASSWORD))
                .post(SESSION)
                .then()
                .statusCode(403);
    }

    @DisplayName("Roles with a scope name it, and nothing of the password is ever told")
    @Test
    void roles() {
        Person editor = people.add(
                "Editor",
                new Grant(Role.BASSIN_EDITOR, "N"),
                new Grant(Role.ORGANIZATION_EDITOR, Grant.recordScope("test", "house")));
        people.as(editor)
                .get(SESSION)
                .then()
                .body("account.grants.scope", contains("N", "test/house"))
                .body("account.can", hasItems("edit", "edit-guarded", "decide-proposals"))
                .body("account.can", not(hasItems("manage-accounts")))
                .body("account.can", not(hasItems("see-confidential-addresses")))
                .body(not(containsString("argon2")));
    }
}
