package brussels.repere.rest.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import brussels.repere.accounts.secret.SharedDayKey;
import brussels.repere.instances.CountedUse;
import brussels.repere.instances.LiveInstances;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.LimitsProfile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The other instance is played by rows that it would write. */
@ApplicationTest
@TestProfile(LimitsProfile.class)
class SharedUsesIT {

    private static final String ANY = "/api/v1/helplines";
    private static final String OTHER = UUID.randomUUID().toString();

    @Inject
    SharedUses shared;

    @Inject
    SharedDayKey keys;

    @Inject
    LiveInstances instances;

    @Inject
    DailySenderHash hash;

    @Inject
    EntityManager entities;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void begin() {
        scheduler.pause();
        run("insert into live_instance (id, seen_at) values ('" + OTHER + "', now() + interval '1 hour')");
        shared.follow();
    }

    @AfterEach
    void clear() {
        scheduler.resume();
        run("delete from live_instance");
        run("delete from limit_use_batch");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private void tellFromOther(int number, CountedUse use) {
        run(
                "insert into limit_use_batch (instance_id, number, limits, names, uses) values ('%s', %d, '{%s}', '{%s}', '{%d}')"
                        .formatted(OTHER, number, use.limit(), use.name(), use.uses()));
    }

    @DisplayName("What a client asked of another instance counts here a second later")
    @Test
    void counts() {
        assertThat(keys.isPossible()).as("the profile has a key").isTrue();
        tellFromOther(1, new CountedUse("client", hash.of("203.0.113.41"), LimitsProfile.PER_MINUTE - 1));
        shared.follow();
        from("203.0.113.41").get(ANY).then().statusCode(200).header("RateLimit", startsWith("\"client\";r=0"));
        from("203.0.113.41").get(ANY).then().statusCode(429);
        from("203.0.113.42").get(ANY).then().statusCode(200);
    }

    @DisplayName("What is asked here is told to others by a hash, without an address, and what was refused is not")
    @Test
    void tells() {
        for (int i = 0; i <= LimitsProfile.PER_MINUTE; i++) {
            from("203.0.113.43").get(ANY);
        }
        shared.follow();
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select unnest(names) || ' ' || unnest(uses) from limit_use_batch where instance_id = '"
                                + instances.own() + "'",
                        String.class)
                .getResultList());
        int uses = rows.stream()
                .map(Object::toString)
                .filter(row -> row.startsWith(hash.of("203.0.113.43") + " "))
                .mapToInt(row -> Integer.parseInt(row.substring(row.lastIndexOf(' ') + 1)))
                .sum();
        assertThat(uses).isEqualTo(LimitsProfile.PER_MINUTE);
        assertThat(rows.toString()).doesNotContain("203.0.113");
    }

    @DisplayName("Limits that this version does not know are passed over")
    @Test
    void unknown() {
        tellFromOther(2, new CountedUse("of-tomorrow", "x", 1));
        tellFromOther(3, new CountedUse("client", hash.of("203.0.113.44"), 1_000));
        shared.follow();
        from("203.0.113.44").get(ANY).then().statusCode(429);
    }
}
