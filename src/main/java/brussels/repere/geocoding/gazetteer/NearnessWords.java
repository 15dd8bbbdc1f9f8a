package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import java.util.List;
import java.util.Set;

/** Reads the words before a place by which people say that they mean what is around it: "près de", "à côté de", "in de buurt van". */
final class NearnessWords {

    private static final Set<String> CUES = Set.of(
            "pres",
            "proche",
            "proximite",
            "cote",
            "autour",
            "alentours",
            "environs",
            "face",
            "devant",
            "derriere",
            "vers",
            "bij",
            "nabij",
            "dichtbij",
            "vlakbij",
            "naast",
            "rond",
            "rondom",
            "buurt",
            "omgeving",
            "tegenover",
            "achter",
            "near");
    /** Words that stand beside a cue without being one. */
    private static final Set<String> COMPANIONS = Set.of("in", "tout", "juste", "vlak", "dicht");

    private NearnessWords() {}

    /** Returns whether the words begin with a cue. */
    static boolean begin(List<Word> words) {
        return words.subList(0, words.size() - skip(words).size()).stream()
                .anyMatch(word -> CUES.contains(word.plain()));
    }

    /** Returns whether the words end with a cue, which may be followed by articles. */
    static boolean end(List<Word> words) {
        int last = words.size() - 1;
        while (last >= 0 && AddressWords.isArticle(words.get(last).plain())) {
            last--;
        }
        return last >= 0 && CUES.contains(words.get(last).plain());
    }

    /** Returns the words from the first one on that is no cue and does not belong to one. */
    static List<Word> skip(List<Word> words) {
        int first = 0;
        while (first < words.size() && isSkipped(words.get(first).plain())) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static boolean isSkipped(String plain) {
        return CUES.contains(plain) || COMPANIONS.contains(plain) || AddressWords.isArticle(plain);
    }
}
