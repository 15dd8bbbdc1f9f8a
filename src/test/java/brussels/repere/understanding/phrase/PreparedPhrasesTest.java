package brussels.repere.understanding.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.Lang;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PreparedPhrasesTest {

    private static final PreparedPhrases PREPARED = PreparedPhrases.ofTables();

    private final WordAnalyzer plain = new WordAnalyzer();

    @DisplayName("What the build prepared of each phrase is what it would be without, with the terms of who asks")
    @Test
    void same() {
        assertThat(PREPARED).isNotSameAs(PreparedPhrases.none());
        for (NeedPhrase phrase : PhraseTables.read("migration")) {
            NeedPhrase other = new NeedPhrase(
                    phrase.text(), phrase.lang(), List.of("C1"), Certainty.PERHAPS, true, MatchKind.NAME);
            assertThat(PREPARED.compile(other, plain)).isEqualTo(PhraseCompiler.compile(other, plain));
        }
    }

    @DisplayName("A phrase that is in no table, or there in the other language, is made as if nothing was prepared")
    @Test
    void unknown() {
        NeedPhrase phrase =
                new NeedPhrase("un zorglub bleu", Lang.nl, List.of("C2"), Certainty.SURE, false, MatchKind.EXACT);
        Optional<IndexedPhrase> compiled = PREPARED.compile(phrase, plain);
        assertThat(compiled).isPresent().isEqualTo(PhraseCompiler.compile(phrase, plain));
    }
}
