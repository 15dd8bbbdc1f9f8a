package brussels.repere.rest.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import brussels.repere.accounts.partner.PartnerKeyRing;
import brussels.repere.accounts.partner.PartnerKeyStore;
import brussels.repere.accounts.partner.PartnerKeyStore.NewPartnerKey;
import brussels.repere.accounts.partner.PartnerUsage;
import brussels.repere.accounts.partner.PartnerUsageBook;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ConditionWait;
import brussels.repere.testing.LimitsProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@TestProfile(LimitsProfile.class)
class PartnerKeyIT {

    private static final String ANY = "/api/v1/helplines";
    private static final String SITE = "https://www.partner.example";
    private static final int QUOTA = 8;

    @Inject
    PartnerKeyStore keys;

    @Inject
    PartnerKeyRing ring;

    @Inject
    PartnerUsageBook book;

    @Inject
    PartnerUsageCounter counter;

    private NewPartnerKey make(String... origins) {
        NewPartnerKey made = keys.create("Observatoire", QUOTA, List.of(origins));
        ring.read();
        return made;
    }

    private static RequestSpecification from(String address, String key) {
        return given().header("X-Forwarded-For", address).header(PartnerQuota.HEADER, key);
    }

    private static ValidatableResponse ask(String address, String key) {
        return from(address, key).get(ANY).then();
    }

    @DisplayName("All who carry a key share its quota, and beyond it each has that of everybody")
    @Test
    void quota() {
        String key = make().secret();
        for (int left = QUOTA - 1; left >= 0; left--) {
            ask("203.0.113.2" + left, key)
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"partner\";q=8;w=60")
                    .header("RateLimit", startsWith("\"partner\";r=" + left + ";"));
        }
        for (int left = LimitsProfile.PER_MINUTE - 1; left >= 0; left--) {
            ask("203.0.113.30", key).statusCode(200).header("RateLimit", startsWith("\"client\";r=" + left + ";"));
        }
        ask("203.0.113.30", key).statusCode(429).body("type", equalTo("/problems/quota-exceeded"));
        ask("203.0.113.31", key).statusCode(200);
    }

    @DisplayName("A made-up key is refused in the language of the reader, and none is needed")
    @Test
    void unknown() {
        for (String key : List.of("repere_x", "", " ", "a".repeat(4000))) {
            from("203.0.113.40", key)
                    .get(ANY + "?lang=nl")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/unknown-api-key"))
                    .body("title", equalTo("Deze sleutel geldt niet"));
        }
        given().header("X-Forwarded-For", "203.0.113.40").get(ANY).then().statusCode(200);
    }

    @DisplayName("A key of pages counts from their sites alone, and one of programs from no page")
    @Test
    void sites() {
        String pages = make(SITE, "https://www.other.example").secret();
        String programs = make().secret();
        from("203.0.113.50", pages).header("Origin", SITE).get(ANY).then().statusCode(200);
        for (String origin :
                List.of("https://evil.example", SITE + ".evil.example", "null", "http://www.partner.example")) {
            from("203.0.113.50", pages)
                    .header("Origin", origin)
                    .get(ANY)
                    .then()
                    .statusCode(403)
                    .header("Access-Control-Allow-Origin", "*")
                    .body("type", equalTo("/problems/api-key-not-here"));
        }
        ask("203.0.113.50", pages).statusCode(403);
        from("203.0.113.50", programs).header("Origin", SITE).get(ANY).then().statusCode(403);
        ask("203.0.113.50", programs).statusCode(200);
    }

    @DisplayName("A page of another site may ask whether it may send a key")
    @Test
    void preflight() {
        given().header("Origin", SITE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,x-api-key")
                .options("/api/v1/services/search")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Headers", containsString("x-api-key"));
    }

    @DisplayName("A withdrawn key is refused within seconds, and what was asked by it stays counted")
    @Test
    void withdrawn() {
        NewPartnerKey made = make();
        ask("203.0.113.60", made.secret()).statusCode(200);
        assertThat(keys.withdraw(made.id())).isTrue();
        assertThat(keys.withdraw(made.id())).as("a second time").isFalse();
        ConditionWait.until(() -> from("203.0.113.60", made.secret()).get(ANY).statusCode() == 401);
        counter.write();
        assertThat(usage(made)).isNotEmpty();
    }

    @DisplayName("What is asked is counted by kind and day, and of it nothing else is kept")
    @Test
    void counted() {
        NewPartnerKey made = make();
        from("203.0.113.70", made.secret()).get("/hsds/nothing");
        Response answer =
                from("203.0.113.70", made.secret()).get("/api/v1/services?address=rue+haute+298&q=Zaubernuss&size=1");
        assertThat(answer.statusCode()).isEqualTo(200);
        for (int i = 0; i < QUOTA; i++) {
            ask("203.0.113.7" + i, made.secret());
        }
        counter.write();
        from("203.0.113.70", made.secret()).get("/api/v1/territories/bassin");
        counter.write();
        counter.write();
        assertThat(usage(made))
                .extracting(PartnerUsage::kind, PartnerUsage::requests, PartnerUsage::beyond)
                .containsExactlyInAnyOrder(
                        tuple("hsds", 1L, 0L),
                        tuple("services", 1L, 0L),
                        tuple("territories", 1L, 1L),
                        tuple("other", (long) QUOTA, 2L));
    }

    private List<PartnerUsage> usage(NewPartnerKey made) {
        return book.list(LocalDate.now().minusDays(2)).stream()
                .filter(usage -> usage.keyId().equals(made.id()))
                .toList();
    }
}
