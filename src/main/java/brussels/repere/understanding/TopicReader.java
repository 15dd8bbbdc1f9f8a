package brussels.repere.understanding;

import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import brussels.repere.understanding.words.TypedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says where a text speaks about a need and does not have it: as the topic of a training, of school work or of a campaign
 * (the whole text then), or as something that is past (its clause then). The words stand in {@code understanding/topic-words.csv}.
 * Immutable, safe for use by several threads.
 */
final class TopicReader {

    private static final String TOPIC = "topic";

    private final Map<String, List<TopicPhrase>> byFirstWord = new HashMap<>();

    private record TopicPhrase(boolean isTopic, List<String> words) {}

    TopicReader() {
        BundledTable.read("understanding/topic-words.csv").forEach(this::add);
    }

    private void add(Map<String, String> row) {
        for (String phrase : row.get("words").split("\\|")) {
            List<String> words = FoldedText.of(phrase).words().stream()
                    .map(FoldedText.Word::folded)
                    .toList();
            byFirstWord
                    .computeIfAbsent(words.get(0), none -> new ArrayList<>())
                    .add(new TopicPhrase(row.get("kind").equals(TOPIC), words));
        }
    }

    /**
     * Where a text speaks about something.
     *
     * @param isTopic whether all of it does, as of a topic
     * @param words the indexes of the words that say so
     * @param pastClauses the numbers of the clauses that tell of what is past
     */
    record Topics(boolean isTopic, Set<Integer> words, Set<Integer> pastClauses) {

        /** Of a text that speaks of what it names, as a name does. */
        static final Topics NONE = new Topics(false, Set.of(), Set.of());

        /** Returns whether a clause speaks about what it names, as a topic or as past. */
        boolean isAbout(int clause) {
            return isTopic || pastClauses.contains(clause);
        }
    }

    /** Reads where a text speaks about something. */
    Topics read(TypedText text) {
        boolean isTopic = false;
        Set<Integer> words = new HashSet<>();
        Set<Integer> pastClauses = new HashSet<>();
        for (int at = 0; at < text.size(); at++) {
            for (TopicPhrase phrase : byFirstWord.getOrDefault(text.foldedAt(at), List.of())) {
                if (stands(phrase.words(), at, text)) {
                    isTopic |= phrase.isTopic();
                    if (phrase.isTopic()) {
                        words.add(at);
                    } else {
                        pastClauses.add(text.get(at).clause());
                    }
                }
            }
        }
        return new Topics(isTopic, words, pastClauses);
    }

    private static boolean stands(List<String> words, int at, TypedText text) {
        for (int i = 0; i < words.size(); i++) {
            boolean isThere = words.get(i).equals(text.foldedAt(at + i));
            // "Elke week. Van …" is no week of anything.
            if (!isThere || text.get(at + i).sentence() != text.get(at).sentence()) {
                return false;
            }
        }
        return true;
    }
}
