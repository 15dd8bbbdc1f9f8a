package brussels.repere.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where "de" becomes "d’". */
class FrenchElisionTest {

    @ParameterizedTest
    @DisplayName("Before a vowel, with or without an accent or a capital, \"de\" is shortened")
    @ValueSource(strings = {"Anderlecht", "Etterbeek", "Évere", "ixelles", "Uccle", "Œudeghien", "Yves-Gomezée"})
    void shortened(String name) {
        assertThat(FrenchElision.isBefore(name)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("Before a consonant, and before nothing, it stays")
    @ValueSource(strings = {"Forest", "Bruxelles-Ville", "Woluwe-Saint-Pierre", "Hal", ""})
    void whole(String name) {
        assertThat(FrenchElision.isBefore(name)).isFalse();
    }
}
