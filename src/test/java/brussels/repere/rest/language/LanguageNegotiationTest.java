package brussels.repere.rest.language;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.Lang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNegotiationTest {

    @DisplayName("The preferred language is used, and French otherwise")
    @ParameterizedTest(name = "lang={0}, Accept-Language: {1} -> {2}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-  | -                          | fr",
                "nl | -                          | nl",
                "nl | fr                         | nl",
                "-  | nl-BE,nl;q=0.9,fr;q=0.8    | nl",
                "-  | fr-FR                      | fr",
                "-  | en-GB,nl;q=0.3,fr;q=0.2    | nl",
                "-  | de                         | fr",
                "-  | *                          | fr",
                "-  | ;;;q=                      | fr",
                "de | nl                         | nl"
            })
    void negotiates(String parameter, String header, Lang expected) {
        assertThat(LanguageNegotiation.choose(parameter, header)).isEqualTo(expected);
    }
}
