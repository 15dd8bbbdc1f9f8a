package brussels.repere.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words as a question and the index compare them")
class WordStemmerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "médiation de dettes à Forêt",
                "Écoute œuvre « Hébergement d’urgence »",
                "coördinatie van de thuiszorg",
                "C.P.A.S. à Saint-Gilles"
            })
    @DisplayName(
            "Are the same composed, decomposed, with no-break spaces and soft hyphens, and stand where they were typed")
    void sameInAnyForm(String text) {
        List<String> stems = stems(text);
        for (String form : List.of(
                Normalizer.normalize(text, Normalizer.Form.NFD),
                text.replace(' ', '\u00A0'),
                text.replace(' ', '\u202F'),
                text.replaceAll("(?<=\\p{L}{2})(?=\\p{L}{2})", "\u00AD"))) {
            assertThat(stems(form)).as(form).isEqualTo(stems);
            WordStemmer.tokenize(form)
                    .forEach(word -> assertThat(WordStemmer.joinPlain(form.substring(word.start(), word.end())))
                            .isEqualTo(word.plain()));
        }
    }

    @Test
    @DisplayName("Stand where they were typed behind letters that composing makes longer")
    void behindLongerLetters() {
        String text = "আশ্র\u09DF क़िला \uFB2E Schaerbeek";
        List<WordStemmer.Word> words = WordStemmer.tokenize(text);
        WordStemmer.Word last = words.get(words.size() - 1);
        assertThat(text.substring(last.start(), last.end())).isEqualTo("Schaerbeek");
        assertThat(words).hasSize(4);
    }

    private static List<String> stems(String text) {
        return WordStemmer.tokenize(text).stream().map(WordStemmer.Word::stem).toList();
    }
}
