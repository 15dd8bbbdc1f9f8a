package brussels.repere.rest.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.people.AccountStore;
import brussels.repere.accounts.signin.InvitationService;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invitations count once, for a week, and for one person. */
@ApplicationTest
class InvitationIT {

    private static final String INVITATION = "/api/v1/session/invitation";
    private static final String CHOSEN = "quatre pingouins au parc";

    @Inject
    TestAccounts people;

    @Inject
    InvitationService invitations;

    @Inject
    AccountStore accounts;

    @Inject
    EntityManager entities;

    private Person helper;
    private String token;

    @BeforeEach
    void invite() {
        helper = people.add("Zoé Invitée", Grant.of(Role.HELPDESK));
        token = invitations.invite(helper.id(), null).orElseThrow();
    }

    @AfterEach
    void clear() {
        people.removeAll();
    }

    private static ValidatableResponse post(String path, String token, String password) {
        Map<String, String> body = new HashMap<>(Map.of("token", token));
        if (password != null) {
            body.put("password", password);
        }
        return given().contentType("application/json")
                .body(body)
                .post(INVITATION + path)
                .then();
    }

    @DisplayName(
            "Whoever has the link sees whom it is for, chooses a password, and is signed in; and the link is used up")
    @Test
    void accepted() {
        post("", token, null).statusCode(200).body("name", equalTo("Zoé Invitée"));
        post("/acceptance", token, CHOSEN).statusCode(200).body("state", equalTo("signed-in"));
        post("", token, null).statusCode(404).body("type", equalTo("/problems/unknown-invitation"));
        post("/acceptance", token, CHOSEN).statusCode(404);
        given().contentType("application/json")
                .body(Map.of("login", helper.login(), "password", CHOSEN))
                .post("/api/v1/session")
                .then()
                .statusCode(200);
    }

    @DisplayName("A password that is easily guessed is refused, and the invitation still counts")
    @Test
    void weak() {
        post("/acceptance", token, "motdepasse123")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("password"))
                .body("errors[0].detail", containsString("devine"));
        post("", token, null).statusCode(200);
    }

    @DisplayName("The password of before, and its sessions, are gone")
    @Test
    void resets() {
        given().contentType("application/json")
                .body(Map.of("login", helper.login(), "password", TestAccounts.PASSWORD))
                .post("/api/v1/session")
                .then()
                .statusCode(401);
    }

    @DisplayName("An old, a replaced and a made-up invitation open nothing, nor one of somebody who was disabled")
    @Test
    void noLonger() {
        String replaced = token;
        token = invitations.invite(helper.id(), null).orElseThrow();
        post("", replaced, null).statusCode(404);
        post("", "made up", null).statusCode(404);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update account_invitation set expires_at = now()")
                        .executeUpdate());
        post("/acceptance", token, CHOSEN).statusCode(404);
        token = invitations.invite(helper.id(), null).orElseThrow();
        accounts.disable(helper.id());
        post("/acceptance", token, CHOSEN).statusCode(404);
        assertThat(invitations.invite(helper.id(), null)).isEmpty();
    }
}
