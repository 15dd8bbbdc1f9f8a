package brussels.repere.understanding.phrase;

import brussels.repere.text.Lang;
import brussels.repere.understanding.words.WordAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases whose words were analysed ahead, whatever their terms. The tables have 67,000, which take seconds of a processor at a start, so
 * the build analyses them ({@link PhraseBuild}). Immutable, safe for use by several threads.
 */
public final class PreparedPhrases {

    private static final PreparedPhrases NONE = new PreparedPhrases(List.of());

    private final Map<Wording, IndexedPhrase> known = new HashMap<>();

    private record Wording(String text, Lang lang) {

        static Wording of(NeedPhrase phrase) {
            return new Wording(phrase.text(), phrase.lang());
        }
    }

    private PreparedPhrases(Collection<IndexedPhrase> phrases) {
        phrases.forEach(phrase -> known.put(Wording.of(phrase.phrase()), phrase));
    }

    /** Returns the phrases of the tables, as the build left them; none where nobody built them. */
    public static PreparedPhrases ofTables() {
        try (InputStream file = PreparedPhrases.class.getClassLoader().getResourceAsStream(PhraseFile.TABLES)) {
            return file == null ? NONE : new PreparedPhrases(PhraseFile.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns that nothing was prepared. */
    static PreparedPhrases none() {
        return NONE;
    }

    /** Returns a phrase with its keys; empty if none of its words carries a meaning. */
    Optional<IndexedPhrase> compile(NeedPhrase phrase, WordAnalyzer analyzer) {
        IndexedPhrase prepared = known.get(Wording.of(phrase));
        return prepared == null
                ? PhraseCompiler.compile(phrase, analyzer)
                : Optional.of(prepared.withMeaningOf(phrase));
    }
}
