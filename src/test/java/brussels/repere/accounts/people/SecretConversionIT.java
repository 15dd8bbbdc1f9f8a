package brussels.repere.accounts.people;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.secret.OneTimeCodes;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Secrets that an earlier version stored in clear, and those of a key that is lost. */
@ApplicationTest
class SecretConversionIT {

    @Inject
    TestAccounts people;

    @Inject
    SecondFactorStore secondFactors;

    @Inject
    SecretConversion conversion;

    @Inject
    EntityManager entities;

    @AfterEach
    void clear() {
        people.removeAll();
    }

    private void store(Person person, String secret) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update account set otp_secret = ?2 where id = ?1")
                        .setParameter(1, person.id())
                        .setParameter(2, secret)
                        .executeUpdate());
    }

    private String stored(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String) entities.createNativeQuery("select otp_secret from account where id = ?1")
                        .setParameter(1, person.id())
                        .getSingleResult());
    }

    @DisplayName("What lies in clear is sealed at the next start, and codes count before and after")
    @Test
    void converts() {
        Person editor = people.add("Editor", Grant.of(Role.REGIONAL_EDITOR));
        String secret = OneTimeCodes.createSecret();
        store(editor, secret);
        assertThat(secondFactors.accept(editor.id(), OneTimeCodes.code(secret, Instant.now())))
                .isTrue();
        conversion.convert();
        String sealed = stored(editor);
        assertThat(sealed).doesNotContain(secret).startsWith("v1.");
        conversion.convert();
        assertThat(stored(editor)).isEqualTo(sealed);
        assertThat(secondFactors.accept(
                        editor.id(), OneTimeCodes.code(secret, Instant.now().plusSeconds(30))))
                .isTrue();
    }

    @DisplayName("A new second factor is never stored in clear")
    @Test
    void sealed() {
        Person editor = people.add("Editor", Grant.of(Role.REGIONAL_EDITOR));
        String secret = secondFactors.prepare(editor.id());
        assertThat(secondFactors.findPrepared(editor.id())).contains(secret);
        assertThat(secondFactors.confirm(editor.id(), OneTimeCodes.code(secret, Instant.now())))
                .isPresent();
        assertThat(stored(editor)).doesNotContain(secret);
    }

    @DisplayName("Sealed by a key that is lost, or copied from somebody else, no code opens it; one on paper does")
    @Test
    void lost() {
        Person editor = people.add("Editor", Grant.of(Role.REGIONAL_EDITOR));
        Person other = people.add("Other", Grant.of(Role.REGIONAL_EDITOR));
        String secret = secondFactors.prepare(editor.id());
        String onPaper = secondFactors
                .confirm(editor.id(), OneTimeCodes.code(secret, Instant.now()))
                .orElseThrow()
                .get(0);
        store(other, stored(editor));
        String next = OneTimeCodes.code(secret, Instant.now().plusSeconds(30));
        assertThat(secondFactors.accept(other.id(), next)).isFalse();
        String lost = "v1.00000000." + stored(editor).substring("v1.00000000.".length());
        store(editor, lost);
        conversion.convert();
        assertThat(stored(editor)).isEqualTo(lost);
        assertThat(secondFactors.accept(editor.id(), next)).isFalse();
        assertThat(secondFactors.accept(editor.id(), onPaper)).isTrue();
    }
}
