package brussels.repere.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditToleranceTest {

    @ParameterizedTest
    @CsvSource({
        "WORD_IN_SERVICE_NAME, aide, 0",
        "WORD_IN_SERVICE_NAME, foyer, 1",
        "WORD_IN_SERVICE_NAME, juridique, 2",
        "NEED_PHRASE, lange, 0",
        "NEED_PHRASE, dettes, 1",
        "NEED_PHRASE, voedselhulp, 1",
        "NEED_PHRASE, aide sociale, 2",
        "WORD_IN_TERM_NAME, lange, 0",
        "WORD_IN_TERM_NAME, accompagnement, 1",
        "STREET_NAME, rue gra, 0",
        "STREET_NAME, rue gray, 1",
        "STREET_NAME, rue de l arbre, 2",
        "DAY_NAME, zon, 0",
        "DAY_NAME, donderdag, 1"
    })
    @DisplayName("The longer a text, the more typing errors are forgiven")
    void maxEdits(EditTolerance tolerance, String typed, int expected) {
        assertThat(tolerance.maxEdits(typed)).isEqualTo(expected);
    }
}
