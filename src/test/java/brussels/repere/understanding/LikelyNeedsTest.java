package brussels.repere.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a sentence likely speaks of")
class LikelyNeedsTest {

    private static final TextReader READER = TextReader.of(BundledTaxonomy.read(), null);

    private static List<String> applied(String text) {
        return READER.read(text, Set.of(), false)
                .partsOf(Reading.Kind.NEED)
                .filter(Reading.Part::isSure)
                .flatMap(part -> part.meanings().stream())
                .map(NeedMeaning::termId)
                .toList();
    }

    @DisplayName("A need is read that is told without any of its usual words")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plus rien dans les armoires et les petits demandent à souper; C453 C454 C43 C455",
                "incassobrieven stapelen zich op en wij raken er niet meer uit; C458",
                "mon père cache ses bouteilles dans le garage et il nie tout; C367 C373 C368",
                "ze herkent haar eigen dochter niet meer en loopt 's nachts rond; C47 C293 C927"
            })
    void untold(String text, String accepted) {
        assertThat(applied(text)).isNotEmpty().allMatch(Arrays.asList(accepted.split(" "))::contains);
    }

    @DisplayName("A word of a need is none where its sentence is about something else")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "notre chien attrape la balle et la rapporte à la voisine du troisième étage; C601",
                "de school vroeg een attest voor de turnles van volgende week dinsdag; C133"
            })
    void circumstance(String text, String term) {
        assertThat(applied(text)).doesNotContain(term);
    }

    @DisplayName("A word or two are taken as they are")
    @ParameterizedTest
    @ValueSource(strings = {"homme", "vrouwen", "ce soir", "mon copain", "gemeente", "demain matin"})
    void fewWords(String text) {
        assertThat(applied(text)).isEmpty();
    }
}
