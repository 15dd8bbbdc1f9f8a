package brussels.repere.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody expects get an answer, and nothing wrong in it. */
class UnusualTextTest {

    private static final Duration HANG = Duration.ofSeconds(20);

    private static final TextReader READER = TextReader.of(BundledTaxonomy.read(), null);

    private static Reading read(String text) {
        return Assertions.assertTimeoutPreemptively(HANG, () -> READER.read(text, Set.of(), false));
    }

    @DisplayName("Nothing is nothing")
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "?!,;:()", "😀 👩‍👩‍👧", "\u0000", "\t\n\r\n", "———", "«»"})
    void nothing(String text) {
        assertThat(read(text).parts()).isEmpty();
        assertThat(read(text).distress()).isEmpty();
    }

    @DisplayName("Other scripts and markup are words, and no needs")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أبحث عن سكن",
                "আশ্রয়",
                "нужна помощь",
                "<script>alert(1)</script>",
                "SELECT * FROM services; --",
                "${jndi:ldap://x}",
                "%00%0a"
            })
    void noNeeds(String text) {
        assertThat(read(text).partsOf(Kind.NEED).filter(Part::isSure)).isEmpty();
    }

    @DisplayName("The same word three hundred times is one need")
    @Test
    void repeated() {
        assertThat(read("dettes ".repeat(280)).partsOf(Kind.NEED)).hasSize(1);
    }

    @DisplayName("A table that was pasted is read cell by cell")
    @Test
    void table() {
        Reading reading = read("Nom\tÂge\tDemande\nM. X\t84 ans\tménage à domicile\nMme Y\t79 ans\trepas à domicile\n");
        assertThat(reading.partsOf(Kind.AGE).map(Part::value)).containsExactly("84", "79");
        assertThat(reading.partsOf(Kind.NEED)
                        .flatMap(part -> part.meanings().stream())
                        .map(meaning -> meaning.termId()))
                .contains("C62", "C42");
    }

    @DisplayName("The longest text is read to its end")
    @Test
    void longest() {
        String filler = "Ceci est une phrase tout à fait banale. ";
        String text = filler.repeat((TextReader.MAX_LENGTH - 10) / filler.length()) + "dettes";
        assertThat(read(text)
                        .partsOf(Kind.NEED)
                        .flatMap(part -> part.meanings().stream())
                        .map(meaning -> meaning.termId()))
                .contains("C458");
    }

    @DisplayName("Spans are those of the text as it was typed, and what stands there is what is quoted")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ma mère de 84 ans sait plus se laver",
                "ma me\u0300re\u00A0de 84\u202Fans, sœur et dettes",
                "👵🏽 dettes à payer, ﬁn de vie"
            })
    void spans(String text) {
        assertThat(read(text).parts())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.span().in(text)).isEqualTo(part.text()));
    }
}
