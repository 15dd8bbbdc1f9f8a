package brussels.repere.accounts.secret;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.secret.PasswordRules.Flaw;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static Optional<Flaw> flaw(String password) {
        return PasswordRules.findFlaw(password, "ann.vandenbroucke@example.brussels", "Ann Vandenbroucke");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vingt-trois girafes bleues",
                "drie blauwe giraffen",
                "Kq7$vR2!mZx9",
                "пять синих жирафов",
                "🦒🦒🌧️ pluie sur la Senne"
            })
    @DisplayName("Several words, or twelve signs without a pattern, of any kind, may be chosen")
    void accepted(String password) {
        assertThat(flaw(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short,TOO_SHORT",
        "elevensigns,TOO_SHORT",
        "123456789012,TOO_COMMON",
        "password1234,TOO_COMMON",
        "aaaaaaaaaaaaaaaa,TOO_COMMON",
        "qwertyuiop123,TOO_COMMON",
        "azertyuiop12,TOO_COMMON",
        "Bruxelles2026,TOO_COMMON",
        "motdepasse123,TOO_COMMON",
        "Vandenbroucke1,OWN_NAME",
        "ann.vandenbroucke@example.brussels,OWN_NAME"
    })
    @DisplayName("What is guessed at once may not")
    void refused(String password, Flaw why) {
        assertThat(flaw(password)).contains(why);
    }

    @DisplayName("The longest that is read is judged at once, and a longer one refused")
    @Test
    void longest() {
        String long128 = "a1B$ girafe ".repeat(11).substring(0, 128);
        flaw("vingt-trois girafes bleues");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(flaw(long128)).isEmpty());
        assertThat(flaw(long128 + "x")).contains(Flaw.TOO_LONG);
    }
}
