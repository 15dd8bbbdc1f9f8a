package brussels.repere.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names of territories, streets, languages and columns")
class NameNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "Sint-Jans-Molenbeek, st jans molenbeek",
        "Saint-Josse-ten-Noode, st josse ten noode",
        "l’Héliport, heliport",
        "LES SŒURS, soeurs",
        "N.O.H., noh",
        "Avenue J.P. Rullens, avenue j p rullens"
    })
    @DisplayName("Are the same composed, decomposed and with no-break spaces")
    void sameInAnyForm(String name, String words) {
        assertThat(NameNormalizer.words(name)).containsExactly(words.split(" "));
        assertThat(NameNormalizer.words(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .containsExactly(words.split(" "));
        assertThat(NameNormalizer.words(name.replace(' ', '\u00A0') + "\u00A0\u200B"))
                .containsExactly(words.split(" "));
    }
}
