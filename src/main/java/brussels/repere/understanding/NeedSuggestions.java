package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.text.NameIndex;
import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import brussels.repere.understanding.reading.NeedMeaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Suggests needs while somebody types, by the beginnings of words: acronyms and everyday words before official names, and
 * phrases that begin so before phrases in which a later word does. Immutable, safe for use by several threads.
 */
public final class NeedSuggestions {

    private static final int EVERYDAY_RANK = 0;
    private static final int NAME_RANK = 1;
    private static final int LATER_WORD_PENALTY = 2;
    private static final int PHRASES_PER_TERM = 6;

    private final List<NeedMeaning> meanings = new ArrayList<>();
    private final NameIndex index;

    NeedSuggestions(Taxonomy taxonomy) {
        Set<NameIndex.Entry> entries = new LinkedHashSet<>();
        for (NeedMeaning phrase : NeedPhrases.listAll(taxonomy)) {
            if (phrase.termId() != null) {
                add(phrase, phrase.matchKind() == NeedMeaning.MatchKind.NAME ? NAME_RANK : EVERYDAY_RANK, entries);
            }
        }
        index = new NameIndex(entries);
    }

    private void add(NeedMeaning phrase, int rank, Set<NameIndex.Entry> entries) {
        int position = meanings.size();
        meanings.add(phrase);
        List<Word> words = WordStemmer.tokenize(phrase.phrase());
        for (int from = 0; from < words.size(); from++) {
            if (!words.get(from).isStopWord()) {
                int entryRank = from == 0 ? rank : rank + LATER_WORD_PENALTY;
                entries.add(new NameIndex.Entry(
                        WordStemmer.joinPlain(words.subList(from, words.size())),
                        position,
                        entryRank,
                        phrase.phrase()));
            }
        }
    }

    /** Returns each term once, with the phrase that matches best; the likeliest first. */
    public List<NeedMeaning> suggest(String text, int limit) {
        List<Word> words = WordStemmer.tokenize(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, NeedMeaning> byTerm = new LinkedHashMap<>();
        // A term has several phrases, so that more phrases than wanted terms are needed.
        index.listStartingWith(WordStemmer.joinPlain(words), limit * PHRASES_PER_TERM).stream()
                .map(meanings::get)
                .forEach(meaning -> byTerm.putIfAbsent(meaning.termId(), meaning));
        return byTerm.values().stream().limit(limit).toList();
    }
}
