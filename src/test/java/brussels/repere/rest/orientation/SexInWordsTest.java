package brussels.repere.rest.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.eligibility.Audience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SexInWordsTest {

    @DisplayName("Who somebody is stands at the beginning, or nobody knows")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Homme de 52 ans, dort près de la Bourse | MEN",
                "Jeune femme enceinte, 19 ans | WOMEN",
                "Meneer woont alleen. Hij ziet slecht | MEN",
                "Mijn moeder is 79 en dementerend | WOMEN",
                "Une maman est partie hier soir, son mari la frappe | WOMEN",
                "Mon père a 80 ans. Ma mère ne sait plus s’occuper de lui | -",
                "Mijn man drinkt, ik zoek hulp | -",
                "Ma femme est malade | -",
                "Couple avec trois enfants | -",
                "médiation de dettes pour une dame | -",
                "man | MEN",
                "'' | -"
            })
    void sex(String text, Audience sex) {
        assertThat(SexInWords.find(text)).isEqualTo(sex);
    }
}
