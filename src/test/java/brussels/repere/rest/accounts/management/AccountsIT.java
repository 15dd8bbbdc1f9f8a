package brussels.repere.rest.accounts.management;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.Role.ScopeKind;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Managing accounts over HTTP, and reading what was done. */
@ApplicationTest
class AccountsIT {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String AUDIT = "/api/v1/audit";

    @Inject
    TestAccounts people;

    @Inject
    EntityManager entities;

    private Person admin;
    private Person helper;

    @BeforeEach
    void add() {
        admin = people.add("Admin", Grant.of(Role.ADMINISTRATOR));
        helper = people.add("Helper", Grant.of(Role.HELPDESK));
    }

    @AfterEach
    void clear() {
        people.removeAll();
    }

    private RequestSpecification asAdmin() {
        return people.as(admin).contentType("application/json");
    }

    private static Map<String, Object> newAccount(String login, Object... grants) {
        return Map.of("login", login, "name", "Nouvelle <b>Personne</b>", "language", "nl", "grants", List.of(grants));
    }

    private ValidatableResponse change(UUID id, Map<String, Object> body) {
        return asAdmin().body(body).patch(ACCOUNTS + "/" + id).then();
    }

    @DisplayName(
            "An administrator adds somebody, who gets a link in their own language, and is listed with the names of what they keep")
    @Test
    void adds() {
        String login = UUID.randomUUID() + "@accounts.test";
        asAdmin()
                .body(newAccount(login, Map.of("role", "bassin-editor", "scope", "N")))
                .post(ACCOUNTS)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("account.state", equalTo("invited"))
                .body("account.grants[0].scopeName", not(nullValue()))
                .body("invitation", containsString("/aanmelden#invitation="));
        asAdmin().get(ACCOUNTS).then().statusCode(200).body("accounts.login", hasItems(login, admin.login()));
        asAdmin()
                .body(newAccount(login))
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"king", "helpdesk=N", "bassin-editor", "organization-editor=nothing"})
    @DisplayName("A role that does not exist, or whose scope is missing or too much, is refused by name")
    void wrongRole(String text) {
        String[] parts = text.split("=");
        Map<String, String> grant =
                parts.length > 1 ? Map.of("role", parts[0], "scope", parts[1]) : Map.of("role", parts[0]);
        asAdmin()
                .body(newAccount("new@accounts.test", grant))
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("grants[0]"));
    }

    @DisplayName("Whoever gets other roles is signed out, and has them at the next sign-in")
    @Test
    void changes() {
        String token = people.session(helper.id());
        change(helper.id(), Map.of("grants", List.of(Map.of("role", "report-reader")), "name", "Helena"))
                .statusCode(200)
                .body("grants.role", contains("report-reader"))
                .body("name", equalTo("Helena"));
        people.withSession(token).get("/api/v1/session").then().body("state", equalTo("signed-out"));
        people.as(helper).get("/api/v1/session").then().body("account.can", contains("read-reports"));
    }

    @DisplayName("Whoever is disabled is out at once and cannot come in, until enabled again")
    @Test
    void disables() {
        String token = people.session(helper.id());
        change(helper.id(), Map.of("state", "disabled")).statusCode(200).body("state", equalTo("disabled"));
        people.withSession(token).get("/api/v1/session").then().body("state", equalTo("signed-out"));
        signIn().statusCode(401);
        asAdmin().post(ACCOUNTS + "/" + helper.id() + "/invitation").then().statusCode(409);
        change(helper.id(), Map.of("state", "active")).statusCode(200).body("state", equalTo("active"));
        signIn().statusCode(200);
    }

    private ValidatableResponse signIn() {
        return given().contentType("application/json")
                .body(Map.of("login", helper.login(), "password", TestAccounts.PASSWORD))
                .post("/api/v1/session")
                .then();
    }

    @DisplayName("Of somebody who is erased the id alone stays, and the log of what they did")
    @Test
    void erases() {
        people.as(helper).delete("/api/v1/session");
        asAdmin()
                .delete(ACCOUNTS + "/" + helper.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("erased"))
                .body("login", nullValue())
                .body("name", nullValue());
        asAdmin()
                .get(ACCOUNTS)
                .then()
                .body("accounts.id", not(hasItem(helper.id().toString())));
        asAdmin()
                .get(AUDIT + "?account=" + helper.id())
                .then()
                .body("events.action", hasItems("sign-out", "account-erased"))
                .body("events.accountName", not(hasItem("Helper")));
        signIn().statusCode(401);
        change(helper.id(), Map.of("name", "Again")).statusCode(404);
    }

    @DisplayName("Nobody gives roles to themselves, or disables, erases or invites themselves")
    @Test
    void oneself() {
        String own = ACCOUNTS + "/" + admin.id();
        change(admin.id(), Map.of("grants", List.of(Map.of("role", "confidential-addresses"))))
                .statusCode(409)
                .body("type", equalTo("/problems/own-account"));
        change(admin.id(), Map.of("state", "disabled")).statusCode(409);
        asAdmin().delete(own).then().statusCode(409);
        asAdmin().post(own + "/invitation").then().statusCode(409);
        change(admin.id(), Map.of("language", "nl")).statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Nobody else may do any of it, and it is noted that they asked")
    void others(Role role) {
        Person other = people.add("Other", role.scopeKind() == ScopeKind.NONE ? Grant.of(role) : scoped(role));
        String one = ACCOUNTS + "/" + helper.id();
        String session = people.session(other.id());
        List<ValidatableResponse> answers = List.of(
                as(session).get(ACCOUNTS).then(),
                as(session).body(newAccount("new@accounts.test")).post(ACCOUNTS).then(),
                as(session).body(Map.of("name", "Mine")).patch(one).then(),
                as(session).delete(one).then(),
                as(session).post(one + "/invitation").then(),
                as(session).get(ACCOUNTS + "/scopes?q=test").then(),
                as(session).get(AUDIT).then());
        assertThat(answers).allSatisfy(answer -> answer.statusCode(403).body("type", equalTo("/problems/forbidden")));
        asAdmin()
                .get(AUDIT + "?outcome=refused&account=" + other.id())
                .then()
                .body("total", equalTo(answers.size()))
                .body("events.action", hasItems("manage-accounts", "read-audit-log"));
    }

    private RequestSpecification as(String session) {
        return people.withSession(session).contentType("application/json");
    }

    private static Grant scoped(Role role) {
        return new Grant(role, role.scopeKind() == ScopeKind.BASSIN ? "N" : Grant.recordScope("a", "b"));
    }

    @DisplayName(
            "Without a session there is nothing, and a page of another site or a request without the token changes nothing")
    @Test
    void forged() {
        given().get(ACCOUNTS).then().statusCode(401);
        given().get(AUDIT).then().statusCode(401);
        given().contentType("application/json")
                .body(newAccount("x@y.be"))
                .post(ACCOUNTS)
                .then()
                .statusCode(401);
        asAdmin()
                .header("Origin", "https://evil.example")
                .body(newAccount("x@accounts.test"))
                .post(ACCOUNTS)
                .then()
                .statusCode(403);
        given().cookie("repere-session", people.session(admin.id()))
                .delete(ACCOUNTS + "/" + helper.id())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forged-request"));
    }

    @DisplayName("The log says who changed which role of whom, and nobody can change or delete a line of it")
    @Test
    void log() {
        change(helper.id(), Map.of("grants", List.of(Map.of("role", "bassin-editor", "scope", "N"))));
        asAdmin()
                .get(AUDIT + "?action=roles-changed&account=" + helper.id())
                .then()
                .body("total", equalTo(1))
                .body("events[0].accountName", equalTo("Admin"))
                .body("events[0].targetName", equalTo("Helper"))
                .body("events[0].details", contains("+bassin-editor=N", "-helpdesk"));
        for (String sql :
                List.of("update audit_event set outcome = 'done'", "delete from audit_event", "truncate audit_event")) {
            Assertions.assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                    .as(sql)
                    .isInstanceOf(PersistenceException.class);
        }
    }

    @DisplayName("Records to which an editor is limited are found by name")
    @Test
    void scopes() {
        String scope = asAdmin()
                .get(ACCOUNTS + "/scopes?q=CPAS")
                .then()
                .statusCode(200)
                .extract()
                .path("scopes[0].scope");
        asAdmin()
                .body(newAccount(
                        UUID.randomUUID() + "@accounts.test", Map.of("role", "organization-editor", "scope", scope)))
                .post(ACCOUNTS)
                .then()
                .statusCode(200)
                .body("account.grants[0].scope", equalTo(scope))
                .body("account.grants[0].scopeName", not(nullValue()));
        asAdmin().queryParam("q", "%").get(ACCOUNTS + "/scopes").then().statusCode(400);
        asAdmin()
                .queryParam("q", "%%")
                .get(ACCOUNTS + "/scopes")
                .then()
                .statusCode(200)
                .body("scopes.size()", equalTo(0));
    }
}
