package brussels.repere.rest.accounts.passkey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.accounts.passkey.PasskeyStore;
import brussels.repere.accounts.people.SecondFactorStore;
import brussels.repere.accounts.secret.OneTimeCodes;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.SoftPasskey;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Passkeys: made by the password, in place of password and code from then on; and all that one could try with them. */
@ApplicationTest
class PasskeyIT {

    private static final String SESSION = "/api/v1/session";
    private static final String SIGN_IN = SESSION + "/passkey";
    private static final String MINE = SESSION + "/passkeys";
    private static final String ASKED = "repere-passkey";

    @Inject
    TestAccounts people;

    @Inject
    PasskeyStore passkeys;

    @Inject
    SecondFactorStore secondFactors;

    @Inject
    AccountManagement management;

    @Inject
    PublicAddress address;

    @Inject
    EntityManager entities;

    private Person editor;
    private Person other;

    @BeforeEach
    void add() {
        editor = people.add("Editor", Grant.of(Role.REGIONAL_EDITOR));
        other = people.add("Other", Grant.of(Role.ADMINISTRATOR));
    }

    @AfterEach
    void clear() {
        people.removeAll();
    }

    private SoftPasskey device(Person person) {
        return new SoftPasskey(person.id()).at(address.origin());
    }

    private static Response begin(TestAccounts people, String token, String password) {
        return people.withSession(token)
                .contentType("application/json")
                .body(Map.of("password", password))
                .post(MINE + "/challenge");
    }

    private Response add(String token, Map<String, Object> made) {
        return people.withSession(token)
                .contentType("application/json")
                .body(made)
                .post(MINE);
    }

    /** A device of somebody, whose passkey is known here. */
    private SoftPasskey register(Person person) {
        SoftPasskey device = device(person);
        String token = people.session(person.id());
        String challenge =
                begin(people, token, TestAccounts.PASSWORD).jsonPath().getString("challenge");
        add(token, device.made(challenge)).then().statusCode(200);
        return device;
    }

    private record Asking(String challenge, String cookie) {}

    private static Asking ask() {
        Response asked = given().post(SIGN_IN + "/challenge");
        asked.then().statusCode(200).body("allowed", empty()).body("rpId", equalTo("localhost"));
        return new Asking(asked.jsonPath().getString("challenge"), asked.cookie(ASKED));
    }

    private static Response answer(Asking asking, Map<String, Object> body) {
        return given().cookie(ASKED, asking.cookie())
                .contentType("application/json")
                .body(body)
                .post(SIGN_IN);
    }

    private static void requireRefused(Response response) {
        response.then().statusCode(401).body("type", equalTo("/problems/wrong-passkey"));
        assertThat(response.cookie("repere-session")).isNull();
    }

    /** Whatever is changed of a right answer, it opens nothing. */
    private void requireRefused(Consumer<SoftPasskey> change) {
        SoftPasskey device = register(editor);
        change.accept(device);
        Asking asking = ask();
        requireRefused(answer(asking, device.answer(asking.challenge())));
    }

    @DisplayName("A passkey alone opens a whole session of somebody with a second factor, and the log says how")
    @Test
    void signsIn() {
        SoftPasskey device = register(editor);
        Asking asking = ask();
        Response begun = answer(asking, device.answer(asking.challenge()));
        begun.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("state", equalTo("signed-in"))
                .body("account.login", equalTo(editor.login()));
        assertThat(begun.detailedCookie(ASKED).getMaxAge()).isZero();
        people.withSession(begun.cookie("repere-session"))
                .get(MINE)
                .then()
                .body("passkeys", hasSize(1))
                .body("passkeys[0].usedAt", not(equalTo(null)));
        people.as(other)
                .queryParam("account", editor.id())
                .get("/api/v1/audit")
                .then()
                .body("events.findAll { it.action == 'sign-in' }.details.flatten()", hasItem("passkey"))
                .body("events.action", hasItem("passkey-added"));
    }

    @DisplayName("The cookie of what was asked is hidden from scripts and other sites, and short-lived")
    @Test
    void hidden() {
        var cookie = given().post(SIGN_IN + "/challenge").detailedCookie(ASKED);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getMaxAge()).isEqualTo(300);
    }

    @DisplayName("An answer counts once: sent again, or in another browser, it opens nothing")
    @Test
    void replayed() {
        SoftPasskey device = register(editor);
        Asking asking = ask();
        Map<String, Object> body = device.answer(asking.challenge());
        requireRefused(answer(ask(), body));
        requireRefused(given().contentType("application/json").body(body).post(SIGN_IN));
        answer(asking, body).then().statusCode(200);
        requireRefused(answer(asking, body));
    }

    @DisplayName("An answer that comes too late opens nothing")
    @Test
    void late() {
        SoftPasskey device = register(editor);
        Asking asking = ask();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update passkey_challenge set created_at = created_at - interval '301 seconds'")
                .executeUpdate());
        requireRefused(answer(asking, device.answer(asking.challenge())));
    }

    @DisplayName("A page of another site gets nothing that could be used here")
    @Test
    void otherOrigin() {
        requireRefused(device -> device.at("https://evil.example"));
    }

    @DisplayName("What was signed for another relying party proves nothing here")
    @Test
    void otherParty() {
        requireRefused(device -> device.of("evil.example"));
    }

    @DisplayName("A device that nobody unlocked proves nothing, neither when it is added")
    @Test
    void locked() {
        requireRefused(device -> device.unlocked(false));
        String token = people.session(editor.id());
        String challenge =
                begin(people, token, TestAccounts.PASSWORD).jsonPath().getString("challenge");
        add(token, device(editor).unlocked(false).made(challenge))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/passkey-refused"));
    }

    @DisplayName("A device whose count does not rise is a copy, and opens nothing; the one that counts goes on")
    @Test
    void cloned() {
        SoftPasskey device = register(editor);
        Asking first = ask();
        answer(first, device.counting(7).answer(first.challenge())).then().statusCode(200);
        for (long count : new long[] {7, 6, 0}) {
            Asking copy = ask();
            requireRefused(answer(copy, device.counting(count).answer(copy.challenge())));
        }
        Asking again = ask();
        answer(again, device.counting(8).answer(again.challenge())).then().statusCode(200);
    }

    @DisplayName("A passkey of one person never opens the account of another, whatever the device says")
    @Test
    void otherPerson() {
        SoftPasskey device = register(editor);
        Asking asking = ask();
        requireRefused(answer(asking, device.saying(other.id()).answer(asking.challenge())));
        Asking silent = ask();
        requireRefused(answer(silent, device.saying(null).answer(silent.challenge())));
        SoftPasskey unknown = device(other);
        Asking third = ask();
        requireRefused(answer(third, unknown.answer(third.challenge())));
        String body =
                "{\"credentialId\": \"A\", \"clientData\": \"\", \"authenticatorData\": \"\", \"signature\": \"\"}";
        requireRefused(given().cookie(ASKED, ask().cookie())
                .contentType("application/json")
                .body(body)
                .post(SIGN_IN));
    }

    @DisplayName("After the password it stands for the code, if it is one of that person")
    @Test
    void secondStep() {
        SoftPasskey mine = register(editor);
        SoftPasskey theirs = register(other);
        String secret = QuarkusTransaction.requiringNew().call(() -> secondFactors.prepare(editor.id()));
        secondFactors.confirm(editor.id(), OneTimeCodes.code(secret, Instant.now()));
        for (SoftPasskey device : new SoftPasskey[] {theirs, mine}) {
            String half = given().contentType("application/json")
                    .body(Map.of("login", editor.login(), "password", TestAccounts.PASSWORD))
                    .post(SESSION)
                    .cookie("repere-session");
            Response asked = given().cookie("repere-session", half).post(SIGN_IN + "/challenge");
            asked.then().body("allowed", hasSize(1)).body("allowed[0].transports", equalTo(List.of("internal")));
            Response answered = given().cookie("repere-session", half)
                    .cookie(ASKED, asked.cookie(ASKED))
                    .contentType("application/json")
                    .body(device.answer(asked.jsonPath().getString("challenge")))
                    .post(SIGN_IN);
            if (device == mine) {
                answered.then().statusCode(200).body("state", equalTo("signed-in"));
                given().cookie("repere-session", half).get(SESSION).then().body("state", equalTo("signed-out"));
            } else {
                requireRefused(answered);
            }
        }
    }

    @DisplayName("It is added by the password, in the session that asked, once; wrong passwords are counted")
    @Test
    void added() {
        String token = people.session(editor.id());
        begin(people, token, "not the password").then().statusCode(401);
        String challenge =
                begin(people, token, TestAccounts.PASSWORD).jsonPath().getString("challenge");
        Map<String, Object> made = device(editor).made(challenge);
        add(people.session(editor.id()), made).then().statusCode(422);
        add(people.session(other.id()), made).then().statusCode(422);
        given().cookie("repere-session", token)
                .contentType("application/json")
                .body(made)
                .post(MINE)
                .then()
                .statusCode(403);
        add(token, made).then().statusCode(200).body("passkeys[0].name", equalTo("Soft"));
        add(token, made).then().statusCode(422);
        String again = begin(people, token, TestAccounts.PASSWORD).jsonPath().getString("challenge");
        add(token, device(editor).at("https://evil.example").made(again)).then().statusCode(422);
        for (int i = 0; i < 4; i++) {
            begin(people, token, "not the password").then().statusCode(401);
        }
        begin(people, token, TestAccounts.PASSWORD).then().statusCode(429);
    }

    @DisplayName("One person has ten at most")
    @Test
    void most() {
        for (int i = 0; i < 10; i++) {
            register(editor);
        }
        begin(people, people.session(editor.id()), TestAccounts.PASSWORD)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-passkeys"));
        assertThat(passkeys.list(editor.id())).hasSize(10);
    }

    @DisplayName("It is renamed and removed by its person alone, and opens nothing then")
    @Test
    void removed() {
        SoftPasskey device = register(editor);
        UUID id = passkeys.list(editor.id()).get(0).id();
        people.as(other).delete(MINE + "/" + id).then().statusCode(404);
        people.as(other)
                .contentType("application/json")
                .body(Map.of("name", "Mine"))
                .patch(MINE + "/" + id)
                .then()
                .statusCode(404);
        people.as(editor)
                .contentType("application/json")
                .body(Map.of("name", " Bureau "))
                .patch(MINE + "/" + id)
                .then()
                .body("passkeys[0].name", equalTo("Bureau"));
        people.as(editor)
                .get("/api/v1/personal-data/accounts/" + editor.id())
                .then()
                .body("account.passkeys.name", equalTo(List.of("Bureau")));
        people.as(editor).delete(MINE + "/" + id).then().body("passkeys", empty());
        Asking asking = ask();
        requireRefused(answer(asking, device.answer(asking.challenge())));
    }

    @DisplayName("Whoever is invited anew, disabled or erased has none left")
    @Test
    void goes() {
        for (Consumer<UUID> end : List.<Consumer<UUID>>of(
                id -> management.invite(id, null),
                id -> management.disable(id, null),
                id -> management.erase(id, null))) {
            Person person = people.add("Leaving", Grant.of(Role.HELPDESK));
            SoftPasskey device = register(person);
            end.accept(person.id());
            assertThat(passkeys.list(person.id())).isEmpty();
            Asking asking = ask();
            requireRefused(answer(asking, device.answer(asking.challenge())));
        }
    }

    @DisplayName("Wrong ones are counted for the client, and lock nobody's login")
    @Test
    void counted() {
        SoftPasskey device = register(editor);
        for (int i = 0; i < 30; i++) {
            Asking asking = ask();
            requireRefused(answer(asking, device.answer("another")));
        }
        Asking asking = ask();
        answer(asking, device.answer(asking.challenge())).then().statusCode(429);
    }
}
