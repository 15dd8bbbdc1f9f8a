package brussels.repere.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.Reading;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is plainly asked for. */
class PlainRequestTest {

    private static final TextReader READER = TextReader.of(BundledTaxonomy.read(), null);

    @DisplayName("Thanks, greetings and short sentences beside a request refuse nothing")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je cherche une infirmière à domicile. Merci.",
                "Je cherche une infirmière à domicile. Merci d'avance. Bien à vous.",
                "Bonjour. Il faut une infirmière à domicile et des repas. Un hébergement ?",
                "Il faut une infirmière à domicile et des repas. Une agression aussi.",
                "Ik zoek thuisverpleging. Bedankt.",
                "Ze heeft thuisverpleging en maaltijden nodig. Een rolstoel ook.",
                "Dag. Thuisverpleging gezocht voor mijn vader. Hij is 80. Groeten."
            })
    void beside(String text) {
        Reading reading = READER.read(text, Set.of(), false);
        assertThat(reading.partsOf(Reading.Kind.REFUSED)).isEmpty();
        assertThat(reading.partsOf(Reading.Kind.NEED).filter(Reading.Part::isSure))
                .flatExtracting(Reading.Part::meanings)
                .extracting(meaning -> meaning.termId())
                .contains("C346");
    }

    @DisplayName("What a sentence means as a whole leaves the items of its list to be asked for")
    @Test
    void list() {
        Reading reading = READER.read(
                "Hij komt maandag thuis uit het ziekenhuis: kine, maaltijden, iemand om te wassen", Set.of(), false);
        assertThat(reading.partsOf(Reading.Kind.NEED))
                .noneMatch(part -> part.text().contains(","))
                .anyMatch(part -> part.meanings().stream().anyMatch(meaning -> "C42".equals(meaning.termId())));
    }
}
