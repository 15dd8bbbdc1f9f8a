package brussels.repere.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.Bilingual;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AllWordsFilterTest {

    private static boolean found(String question) {
        return new AllWordsFilter(question)
                .matches(Stream.of(new Bilingual("Épiceries sociales de l'Écluse", "Sociale kruideniers"), null));
    }

    @DisplayName("All words must be there, whatever their endings and accents")
    @Test
    void allWords() {
        assertThat(found("épicerie sociale")).isTrue();
        assertThat(found("EPICERIES ecluse")).isTrue();
        assertThat(found("kruidenier")).isTrue();
        assertThat(found("épicerie mobile")).isFalse();
    }

    @DisplayName("Words without meaning are not required")
    @Test
    void stopWords() {
        assertThat(found("je cherche une épicerie")).isTrue();
        assertThat(found("de")).as("alone it is what is asked").isTrue();
        assertThat(found("van")).isFalse();
    }
}
