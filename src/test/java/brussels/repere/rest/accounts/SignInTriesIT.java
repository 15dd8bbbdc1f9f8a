package brussels.repere.rest.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditReader;
import brussels.repere.accounts.audit.AuditReader.AuditQuery;
import brussels.repere.accounts.people.SecondFactorStore;
import brussels.repere.accounts.secret.OneTimeCodes;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How often a password may be guessed. */
@ApplicationTest
@TestProfile(OperatorProfile.class)
class SignInTriesIT {

    /** By https, as the profile says. */
    private static final String COOKIE = "__Host-repere-session";

    private static final String SESSION = "/api/v1/session";

    @Inject
    TestAccounts people;

    @Inject
    SecondFactorStore secondFactors;

    @Inject
    AuditReader audit;

    @Inject
    EntityManager entities;

    private Person helper;

    @BeforeEach
    void add() {
        helper = people.add("Helper", Grant.of(Role.HELPDESK));
    }

    @AfterEach
    void clear() {
        people.removeAll();
    }

    private static Response signIn(String login, String password, String client) {
        return given().header("X-Forwarded-For", client)
                .contentType("application/json")
                .body(Map.of("login", login, "password", password))
                .post(SESSION);
    }

    private static List<Integer> atOnce(int times, IntFunction<Response> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<Integer>> answers = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> request.apply(i).statusCode()))
                    .toList();
            List<Integer> found = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                found.add(answer.get());
            }
            return found;
        } finally {
            threads.shutdown();
        }
    }

    @DisplayName(
            "After five wrong passwords nobody gets in under that login, from anywhere, not with the right one either")
    @Test
    void locked() {
        for (int i = 0; i < 5; i++) {
            signIn(helper.login(), "wrong " + i, "198.51.100." + i).then().statusCode(401);
        }
        Response refused = signIn(helper.login(), TestAccounts.PASSWORD, "198.51.100.77");
        refused.then().statusCode(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(60, 900);
        assertThat(audit.list(new AuditQuery(helper.id(), null, null), 1, 20).events())
                .extracting(AuditEvent::action)
                .contains("lock", "sign-in");
    }

    @DisplayName("A login that does not exist is locked in the same way")
    @Test
    void unknown() {
        for (int i = 0; i < 5; i++) {
            signIn("nobody@accounts.test", "wrong " + i, "198.51.101." + i)
                    .then()
                    .statusCode(401);
        }
        signIn("nobody@accounts.test", "wrong", "198.51.101.77").then().statusCode(429);
    }

    @DisplayName("Fifty at once are not more tries than five")
    @Test
    void atOnce() throws Exception {
        List<Integer> found = atOnce(50, i -> signIn(helper.login(), "wrong", "198.51.100." + i));
        assertThat(found.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(5);
        assertThat(found).as("503: too busy to look at it").isSubsetOf(401, 429, 503);
    }

    @DisplayName("Nor are fifty codes at once, and then the right one comes too late")
    @Test
    void codesAtOnce() throws Exception {
        String secret = secondFactors.prepare(helper.id());
        secondFactors.confirm(helper.id(), OneTimeCodes.code(secret, Instant.now()));
        String half =
                signIn(helper.login(), TestAccounts.PASSWORD, "198.51.106.1").cookie(COOKIE);
        String right = OneTimeCodes.code(secret, Instant.now().plusSeconds(30));
        String wrong = right.charAt(0) == '1' ? "2" + right.substring(1) : "1" + right.substring(1);
        List<Integer> found = atOnce(50, i -> enterCode(half, wrong, "198.51.107." + i));
        assertThat(found.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(5);
        assertThat(found).isSubsetOf(401, 429, 503);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update sign_in_try set tries = 5 where tries < 5")
                        .executeUpdate());
        enterCode(half, right, "198.51.106.2").then().statusCode(429);
    }

    private static Response enterCode(String half, String code, String client) {
        return given().header("X-Forwarded-For", client)
                .cookie(COOKIE, half)
                .contentType("application/json")
                .body(Map.of("code", code))
                .post(SESSION + "/code");
    }

    @DisplayName("Right ones are not counted, and forget the wrong ones before them")
    @Test
    void right() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                signIn(helper.login(), "wrong", "198.51.102.1").then().statusCode(401);
            }
            signIn(helper.login(), TestAccounts.PASSWORD, "198.51.102.1").then().statusCode(200);
        }
    }

    @DisplayName("One client that tries many logins is stopped after thirty, and others are not")
    @Test
    void client() {
        for (int i = 0; i < 30; i++) {
            signIn("nobody" + i + "@accounts.test", "wrong", "198.51.103.1")
                    .then()
                    .statusCode(401);
        }
        signIn(helper.login(), TestAccounts.PASSWORD, "198.51.103.1").then().statusCode(429);
        signIn(helper.login(), TestAccounts.PASSWORD, "198.51.103.2").then().statusCode(200);
    }

    @DisplayName("Each lock is longer than the one before")
    @Test
    void grows() {
        for (int i = 0; i < 5; i++) {
            signIn(helper.login(), "wrong", "198.51.104.1");
        }
        int first = waitOf();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update sign_in_try set since = since - interval '20 minutes',"
                                + " locked_until = locked_until - interval '20 minutes'")
                        .executeUpdate());
        for (int i = 0; i < 5; i++) {
            signIn(helper.login(), "wrong", "198.51.104.1").then().statusCode(401);
        }
        assertThat(waitOf()).isGreaterThan(first + 600);
    }

    private int waitOf() {
        Response refused = signIn(helper.login(), "wrong", "198.51.104.2");
        refused.then().statusCode(429);
        return Integer.parseInt(refused.header("Retry-After"));
    }

    @DisplayName("Nothing that was typed stands in the log")
    @Test
    void discreet() {
        signIn(helper.login(), "a very secret word", "198.51.105.1");
        assertThat(audit.list(new AuditQuery(helper.id(), null, null), 1, 20)
                        .events()
                        .toString())
                .doesNotContain("secret", helper.login(), "198.51");
    }
}
