package brussels.repere.exchange.streetmap;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.Bilingual;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetImportanceTest {

    @DisplayName("Long streets are important, thoroughfares sooner, in either language")
    @ParameterizedTest
    @CsvSource({
        "Rue Royale, Koningsstraat, 4200, MAIN",
        "Rue Haute, Hoogstraat, 1000, MIDDLE",
        "Rue du Miroir, Spiegelstraat, 300, LOCAL",
        "Boulevard du Midi, Zuidlaan, 1100, MAIN",
        "Chaussée de Boondael, , 400, MIDDLE",
        ", Bergense Steenweg, 1100, MAIN",
        "Rue du Boulevard, Boulevardstraat, 500, LOCAL",
    })
    void byLengthAndKind(String fr, String nl, double metres, StreetImportance importance) {
        assertThat(StreetImportance.of(new Bilingual(fr, nl), metres)).isEqualTo(importance);
    }
}
