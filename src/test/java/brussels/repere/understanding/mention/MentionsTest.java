package brussels.repere.understanding.mention;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.understanding.mention.AgeMention.Form;
import brussels.repere.understanding.words.WordAnalyzer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be an age, or a language somebody speaks. */
class MentionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final WordAnalyzer analyzer = new WordAnalyzer();

    private List<AgeMention> ages(String text) {
        return AgeMentions.find(analyzer.analyze(text), TODAY);
    }

    private String languages(String text) {
        return new LanguageMentions()
                .find(analyzer.analyze(text)).stream()
                        .map(mention -> mention.tag() + ":" + mention.form())
                        .collect(Collectors.joining(" "));
    }

    @DisplayName("Numbers are found in all forms, with what they would be as an age")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84 ans | 84 | YEARS",
                "16-jarige | 16 | YEARS",
                "zestienjarige | 16 | YEARS",
                "quatre-vingt-deux ans | 82 | YEARS",
                "deux ans et demi | 2.5 | YEARS",
                "anderhalf jaar | 1.5 | YEARS",
                "2 jaar en 3 maanden | 2.25 | YEARS",
                "3j8m | 3.67 | YEARS",
                "5;3 ans | 5.25 | YEARS",
                "78a | 78 | YEARS_IN_SHORT",
                "8 mois | 0.67 | MONTHS",
                "18m | 1.5 | MONTHS",
                "drie weken | 0.06 | WEEKS",
                "octogénaire | 80 | DECADE",
                "soixantaine | 60 | DECADE",
                "65+ | 65 | LOWER_BOUND",
                "60-plussers | 60 | LOWER_BOUND",
                "née en 55 | 71 | YEAR_OF_BIRTH",
                "° 1944 | 82 | YEAR_OF_BIRTH",
                "14/12/1938 | 87 | DATE_OF_BIRTH",
                "mai 2025 | 1.58 | DATE_OF_BIRTH",
                "17 | 17 | NUMBER"
            })
    void age(String text, double years, Form form) {
        assertThat(ages(text)).singleElement().satisfies(mention -> {
            assertThat(mention.years()).isCloseTo(years, org.assertj.core.api.Assertions.within(0.01));
            assertThat(mention.form()).isEqualTo(form);
        });
    }

    @DisplayName("Nobody is 120, born tomorrow, or a part of a larger number")
    @Test
    void noAge() {
        assertThat(ages("120 ans")).isEmpty();
        assertThat(ages("le 3 mai 2027")).extracting(AgeMention::form).doesNotContain(Form.DATE_OF_BIRTH);
        assertThat(ages("9.000 euros")).isEmpty();
    }

    @DisplayName("Languages are found by name, by their speakers, as codes and as signs")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parle arabe et un peu de polonais | ar:NAME pl:NAME",
                "une dame turcophone | tr:SPEAKER",
                "Roemeenstalige psycholoog | ro:SPEAKER",
                "FR/NL | fr:CODE nl:CODE",
                "langue des signes | sfb:SIGN",
                "Vlaamse gebarentaal | vgt:SIGN"
            })
    void language(String text, String expected) {
        assertThat(languages(text)).isEqualTo(expected);
    }
}
