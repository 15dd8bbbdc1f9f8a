package brussels.repere.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dutch compounds of known words. */
class CompoundsTest {

    private static final Set<String> KNOWN = Stream.of(
                    "dakloze", "opvang", "thuis", "zorg", "schuld", "bemiddeling", "gezin", "hulp", "voedsel", "pakket")
            .map(Stems::stem)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource({
        "daklozenopvang, dakloze, opvang",
        "thuiszorg, thuis, zorg",
        "schuldbemiddeling, schuld, bemiddeling",
        "gezinshulp, gezin, hulp",
        "voedselpakketten, voedsel, pakket"
    })
    void are_taken_apart(String word, String first, String last) {
        assertThat(Compounds.parts(Stems.stem(word), KNOWN::contains))
                .containsExactly(Stems.stem(first), Stems.stem(last));
    }

    @Test
    void a_word_of_which_a_part_is_not_known_or_that_is_short_stays_whole() {
        assertThat(Compounds.parts(Stems.stem("nachtopvang"), KNOWN::contains)).isEmpty();
        assertThat(Compounds.parts("zorghulp", KNOWN::contains)).isEmpty();
        assertThat(Compounds.parts("", KNOWN::contains)).isEmpty();
    }
}
