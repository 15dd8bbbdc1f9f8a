package brussels.repere.search.reading;

import brussels.repere.directory.Taxonomy;
import brussels.repere.text.NameIndex;
import brussels.repere.text.Stems;
import brussels.repere.text.Stems.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Needs that somebody may be about to type, by the beginnings of words: acronyms and everyday words before official names,
 * the beginning of a name before what follows. Immutable, safe for use by several threads.
 */
public final class NeedSuggestions {

    private static final int EVERYDAY = 0;
    private static final int NAME = 1;
    private static final int LATER_WORD = 2;
    private static final int PHRASES_OF_A_TERM = 6;

    private final List<Meaning> meanings = new ArrayList<>();
    private final NameIndex index;

    NeedSuggestions(Taxonomy taxonomy) {
        Set<NameIndex.Entry> entries = new LinkedHashSet<>();
        for (Meaning phrase : Phrases.of(taxonomy)) {
            if (phrase.termId() != null) {
                add(phrase, phrase.how() == Meaning.How.NAME ? NAME : EVERYDAY, entries);
            }
        }
        index = new NameIndex(entries);
    }

    private void add(Meaning phrase, int rank, Set<NameIndex.Entry> entries) {
        int thing = meanings.size();
        meanings.add(phrase);
        List<Word> words = Stems.of(phrase.phrase());
        for (int from = 0; from < words.size(); from++) {
            if (!words.get(from).isEmpty()) {
                int later = from == 0 ? rank : rank + LATER_WORD;
                entries.add(new NameIndex.Entry(
                        Stems.joined(words.subList(from, words.size())), thing, later, phrase.phrase()));
            }
        }
    }

    /** Each term once, by the phrase that begins so; the likeliest first. */
    public List<Meaning> of(String text, int limit) {
        List<Word> words = Stems.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, Meaning> found = new LinkedHashMap<>();
        // A term has several phrases, so that more than are wanted are looked at.
        index.startingWith(Stems.joined(words), limit * PHRASES_OF_A_TERM).stream()
                .map(meanings::get)
                .forEach(meaning -> found.putIfAbsent(meaning.termId(), meaning));
        return found.values().stream().limit(limit).toList();
    }
}
