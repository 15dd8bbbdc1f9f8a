package brussels.repere.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words of an address")
class AddressWordsTest {

    /** With a plus before what nothing parts from the word before. */
    @ParameterizedTest
    @CsvSource({
        "Rue de l’Église 16B, rue de l eglise 16 +b",
        "AVENUE DU SACRÉ-CŒUR nº 3, avenue du sacre coeur no 3",
        "Rue Haute 10½bis, rue haute 10 bis",
        "N.O.H. r.d.c. 3, noh rdc 3",
        "Avenue J.P. Rullens 1, avenue j p rullens 1",
        "Rue Haute 2² , rue haute 2",
        "Ｒｕｅ Ｈａｕｔｅ ２９８, rue haute 298",
        "rue Haute ٢٩٨, rue haute 298",
        "Ĳzerlaan 1, ijzerlaan 1"
    })
    @DisplayName(
            "Are the same composed, decomposed, with no-break spaces and soft hyphens; a fraction is no other number")
    void sameInAnyForm(String address, String words) {
        for (String form : List.of(
                address,
                Normalizer.normalize(address, Normalizer.Form.NFD),
                address.replace(' ', '\u00A0'),
                address.replace("ue", "u\u00ADe"))) {
            assertThat(AddressWords.tokenize(form).stream()
                            .map(word -> (word.attached() ? "+" : "") + word.plain())
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(words);
        }
    }
}
