package brussels.repere.accounts.secret;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
class SharedDayKeyIT {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String OTHER_KEY = "YWJjZGVmZ2hpamFiY2RlZmdoaWphYmNkZWZnaGlqYWI=";

    @Inject
    EntityManager entities;

    private SharedDayKey instance(String key) {
        return new SharedDayKey(entities, new SecretSeal(Optional.ofNullable(key), Optional.empty(), "none"));
    }

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from client_key").executeUpdate());
    }

    private String stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select sealed from client_key where day = :day", String.class)
                        .setParameter("day", DAY)
                        .getSingleResult())
                .toString();
    }

    @DisplayName("Two instances have the same key of a day, another one for the next, and it stands nowhere in clear")
    @Test
    void same() {
        SharedDayKey one = instance(KEY);
        SharedDayKey other = instance(KEY);
        one.follow(DAY);
        other.follow(DAY);
        byte[] key = one.find(DAY).orElseThrow();
        assertThat(key).hasSize(32).isEqualTo(other.find(DAY).orElseThrow());
        assertThat(one.find(DAY.plusDays(1)).orElseThrow()).isNotEqualTo(key);
        assertThat(stored()).doesNotContain(Base64.getEncoder().encodeToString(key));
    }

    @DisplayName("The key of a day is gone the day after, here and in the database")
    @Test
    void passes() {
        SharedDayKey one = instance(KEY);
        one.follow(DAY);
        one.follow(DAY.plusDays(1));
        assertThat(one.find(DAY)).isEmpty();
        assertThat(one.find(DAY.plusDays(1))).isPresent();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery("select min(day) from client_key", LocalDate.class)
                                .getSingleResult()))
                .isEqualTo(DAY.plusDays(1));
    }

    @DisplayName("After a crash of the database, which empties the table, all have the same key again")
    @Test
    void emptied() {
        SharedDayKey one = instance(KEY);
        SharedDayKey other = instance(KEY);
        one.follow(DAY);
        clear();
        other.follow(DAY);
        one.follow(DAY);
        assertThat(one.find(DAY).orElseThrow()).isEqualTo(other.find(DAY).orElseThrow());
    }

    @DisplayName("Without the setting, or with another one, there is no shared key")
    @Test
    void none() {
        instance(KEY).follow(DAY);
        SharedDayKey stranger = instance(OTHER_KEY);
        stranger.follow(DAY);
        assertThat(stranger.find(DAY)).isEmpty();
        SharedDayKey alone = instance(null);
        alone.follow(DAY);
        assertThat(alone.isPossible()).isFalse();
        assertThat(alone.find(DAY)).isEmpty();
    }
}
