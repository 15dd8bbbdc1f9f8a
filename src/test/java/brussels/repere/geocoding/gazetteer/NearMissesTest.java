package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.Bilingual;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is nearly the name of a place. */
class NearMissesTest {

    @DisplayName("One slip in a short name and two in a long one, whatever number or town follows, is nearly the name")
    @ParameterizedTest
    @CsvSource({
        "scharbeek, Schaerbeek, Schaarbeek, true",
        "Schaerbeeck, Schaerbeek, Schaarbeek, true",
        "rue hote 298, Rue Haute, Hoogstraat, false",
        "rue haut 298, Rue Haute, Hoogstraat, true",
        "rue roiale 217 1210, Rue Royale, Koningsstraat, true",
        "rue royale 217 saint-josse, Rue Royale, Koningsstraat, true",
        "konigstraat, Rue Royale, Koningsstraat, true",
        "ucle, Uccle, Ukkel, true",
        "rue, Rue Royale, Koningsstraat, false",
        "dettes, Jette, Jette, false"
    })
    void nearly(String typed, String fr, String nl, boolean expected) {
        assertThat(NearMisses.isNearly(typed, new Bilingual(fr, nl))).isEqualTo(expected);
    }
}
