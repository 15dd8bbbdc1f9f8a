package brussels.repere.instances;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Instances are played by positions of their own in the tables of this application. */
@ApplicationTest
class UseExchangeIT {

    private static final CountedUse FIRST = new CountedUse("client", "a hash", 3);
    private static final CountedUse SECOND = new CountedUse("partner", "a key", 1);

    @Inject
    EntityManager entities;

    @Inject
    UseExchange exchange;

    @Inject
    LiveInstances instances;

    @Inject
    Scheduler scheduler;

    private final UseExchange.Position one = new UseExchange.Position(UUID.randomUUID());
    private final UseExchange.Position other = new UseExchange.Position(UUID.randomUUID());

    @BeforeEach
    void begin() {
        scheduler.pause();
    }

    @AfterEach
    void clear() {
        scheduler.resume();
        run("delete from limit_use_batch");
        run("delete from live_instance");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    @DisplayName("What one tells, each other reads once, and it does not read itself")
    @Test
    void once() {
        assertThat(exchange.exchange(one, List.of(FIRST, SECOND))).isEmpty();
        assertThat(exchange.exchange(one, List.of(SECOND))).isEmpty();
        assertThat(exchange.exchange(other, List.of())).containsExactlyInAnyOrder(FIRST, SECOND, SECOND);
        assertThat(exchange.exchange(other, List.of())).isEmpty();
        exchange.exchange(one, List.of(FIRST));
        assertThat(exchange.exchange(other, List.of())).containsExactly(FIRST);
    }

    @DisplayName("Who comes later reads what was told in the minute before, and nothing older, which is deleted")
    @Test
    void late() {
        exchange.exchange(one, List.of(FIRST));
        run("update limit_use_batch set written_at = now() - interval '61 seconds'");
        exchange.exchange(one, List.of(SECOND));
        assertThat(exchange.exchange(other, List.of())).containsExactly(SECOND);
        exchange.forgetOld(other);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery("select count(*) from limit_use_batch", Long.class)
                                .getSingleResult()))
                .isEqualTo(1L);
    }

    @DisplayName("An instance counts while it says that it lives")
    @Test
    void live() {
        instances.countOthers();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        instances.countOthers(first);
        int before = instances.countOthers(second);
        assertThat(instances.countOthers(first)).isEqualTo(before);
        run("update live_instance set seen_at = now() - interval '11 seconds' where id = '" + second + "'");
        assertThat(instances.countOthers(first)).isEqualTo(before - 1);
        assertThat(instances.countOthers(second)).as("it says so again").isEqualTo(before);
        assertThat(instances.countOthers(first)).isEqualTo(before);
    }
}
