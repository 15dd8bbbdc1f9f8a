package brussels.repere.understanding.phrase;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds in a text all phrases that it has, in any form of their words and with some words between. A lookup costs in proportion
 * to the words of the text that stand in phrases. Immutable, safe for use by several threads.
 */
public final class PhraseIndex {

    private final Map<String, List<Anchor>> byAnchor = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();

    /** @param number which of the keys of the phrase it is looked up by: the rarest one */
    private record Anchor(IndexedPhrase phrase, int number) {}

    /** @param phrases those that ask for the same words and are as sure are one, which may mean what any of them means; of others, the first
     *     counts
     */
    public PhraseIndex(Collection<NeedPhrase> phrases) {
        this(phrases, PreparedPhrases.none());
    }

    /** @param prepared phrases of which some may be among them */
    public PhraseIndex(Collection<NeedPhrase> phrases, PreparedPhrases prepared) {
        WordAnalyzer plain = WordAnalyzer.ofTables();
        Map<String, IndexedPhrase> distinct = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (NeedPhrase phrase : phrases) {
            prepared.compile(phrase, plain)
                    .ifPresent(indexed -> distinct.merge(indexed.identity(), indexed, IndexedPhrase::mergedWith));
        }
        for (IndexedPhrase phrase : distinct.values()) {
            vocabulary.addAll(phrase.words());
            phrase.keys().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        for (IndexedPhrase phrase : distinct.values()) {
            int rarest = 0;
            for (int i = 1; i < phrase.keys().size(); i++) {
                if (counts.get(phrase.keys().get(i)) < counts.get(phrase.keys().get(rarest))) {
                    rarest = i;
                }
            }
            byAnchor.computeIfAbsent(phrase.keys().get(rarest), none -> new ArrayList<>())
                    .add(new Anchor(phrase, rarest));
        }
    }

    /** Returns all words of the phrases that carry a meaning, without accents and case. */
    public Set<String> vocabulary() {
        return vocabulary;
    }

    /** Returns every phrase at every place where the text has it; they may share words. */
    public List<PhraseMatch> listIn(TypedText text) {
        List<PhraseMatch> found = new ArrayList<>();
        text.positions().forEach((key, indexes) -> {
            for (Anchor anchor : byAnchor.getOrDefault(key, List.of())) {
                for (int at : indexes) {
                    anchor.phrase().findAround(anchor.number(), at, text).ifPresent(found::add);
                }
            }
        });
        return found;
    }
}
