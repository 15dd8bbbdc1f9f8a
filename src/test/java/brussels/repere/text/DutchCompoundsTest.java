package brussels.repere.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dutch compounds of known words. */
class DutchCompoundsTest {

    private static final Set<String> KNOWN = Stream.of(
                    "dakloze", "opvang", "thuis", "zorg", "schuld", "bemiddeling", "gezin", "hulp", "voedsel", "pakket")
            .map(WordStemmer::stem)
            .collect(Collectors.toSet());

    @DisplayName("Dutch compounds are split")
    @ParameterizedTest
    @CsvSource({
        "daklozenopvang, dakloze, opvang",
        "thuiszorg, thuis, zorg",
        "schuldbemiddeling, schuld, bemiddeling",
        "gezinshulp, gezin, hulp",
        "voedselpakketten, voedsel, pakket"
    })
    void split(String word, String first, String last) {
        assertThat(DutchCompounds.split(WordStemmer.stem(word), KNOWN::contains))
                .containsExactly(WordStemmer.stem(first), WordStemmer.stem(last));
    }

    @DisplayName("A short word or one with an unknown part stays whole")
    @Test
    void keptWhole() {
        assertThat(DutchCompounds.split(WordStemmer.stem("nachtopvang"), KNOWN::contains))
                .isEmpty();
        assertThat(DutchCompounds.split("zorghulp", KNOWN::contains)).isEmpty();
        assertThat(DutchCompounds.split("", KNOWN::contains)).isEmpty();
    }
}
