package brussels.repere.understanding.phrase;

import brussels.repere.understanding.words.PersonRelation;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordAnalyzer;
import brussels.repere.understanding.words.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes phrases ready to be looked for: which of their words carry a meaning, and which must stand as they are. */
final class PhraseCompiler {

    /** A phrase of function words is one only as it stands: "ik kan het niet meer aan". */
    private static final int MIN_WORDS_OF_SAYING = 3;

    private static final String CLAUSE_END = ".";
    /** Words at the beginning of a phrase that say nothing of what follows. */
    private static final Set<String> LEADING = WordLists.get("phrase.leading");

    private PhraseCompiler() {}

    /** Returns the phrase with its keys; empty if none of its words carries a meaning. */
    static Optional<IndexedPhrase> compile(NeedPhrase phrase, WordAnalyzer analyzer) {
        TypedText text = analyzer.analyze(phrase.text(), phrase.lang());
        List<String> keys = new ArrayList<>();
        List<String> spellings = new ArrayList<>();
        Set<Integer> compounds = new HashSet<>();
        PersonRelation kin = null;
        int meaningful = 0;
        for (TypedWord word : text.words()) {
            if (word.role() == Role.MEANING) {
                List<String> parts = WordAnalyzer.listPhraseKeys(word, phrase.lang());
                for (int i = 1; i < parts.size(); i++) {
                    compounds.add(keys.size() + i);
                }
                keys.addAll(parts);
                spellings.add(word.folded());
                meaningful++;
            } else if ((word.role() == Role.FRAME || word.role() == Role.COURTESY) && !keys.isEmpty()) {
                keys.addAll(WordAnalyzer.listPhraseKeys(word, phrase.lang()));
                spellings.add(word.folded());
            } else if (word.role() == Role.NEGATION && !keys.contains(WordAnalyzer.NEGATION_KEY)) {
                keys.add(WordAnalyzer.NEGATION_KEY);
            } else if (word.role() == Role.NUMBER) {
                keys.add(WordAnalyzer.numberKey(word.folded()));
                spellings.add(word.folded());
                meaningful++;
            } else if (word.role() == Role.KIN && kin == null) {
                kin = kinOf(word);
            }
        }
        boolean isSaying = meaningful == 0 && keys.size() == 1 && kin == null && text.size() >= MIN_WORDS_OF_SAYING;
        if (meaningful == 0 && !isSaying) {
            return Optional.empty();
        }
        List<String> sequence = meaningful <= 1 && keys.size() <= 2 ? listSequence(text, isSaying) : List.of();
        return Optional.of(new IndexedPhrase(
                phrase,
                List.copyOf(keys),
                List.copyOf(spellings),
                sequence,
                phrase.text().endsWith(CLAUSE_END),
                kin,
                Set.copyOf(compounds)));
    }

    private static PersonRelation kinOf(TypedWord word) {
        return Arrays.stream(PersonRelation.values())
                .filter(each -> word.keys().contains(each.key()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the words behind articles, pronouns and whom the phrase speaks of, each as it must be spelled, or a mark for the one
     * word with a meaning and for a negation; empty if no others are left.
     *
     * @param isSaying whether the phrase has no word with a meaning, so that all of its words must stand there
     */
    private static List<String> listSequence(TypedText text, boolean isSaying) {
        List<String> sequence = new ArrayList<>();
        boolean hasOthers = false;
        boolean wasNegation = false;
        for (TypedWord word : text.words()) {
            boolean isKey = word.role() == Role.MEANING || word.role() == Role.NEGATION || word.role() == Role.NUMBER;
            boolean isSecondNegation = word.role() == Role.NEGATION && wasNegation;
            wasNegation = word.role() == Role.NEGATION;
            if (isSecondNegation) {
                // "Plus rien dans le frigo" is found by its last negation.
                continue;
            }
            if (isKey) {
                sequence.add(IndexedPhrase.ANY);
            } else if (word.role() == Role.KIN) {
                if (sequence.contains(IndexedPhrase.ANY)) {
                    break;
                }
                sequence.clear();
                hasOthers = false;
            } else if (isSaying || !sequence.isEmpty() || !LEADING.contains(word.folded())) {
                sequence.add(word.folded());
                hasOthers |= !LEADING.contains(word.folded());
            }
        }
        return hasOthers || isSaying ? List.copyOf(sequence) : List.of();
    }
}
