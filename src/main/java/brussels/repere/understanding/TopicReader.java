package brussels.repere.understanding;

import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says where a text speaks about a need and does not have it: as the topic of a training, of school work or of a campaign
 * (the whole text then), or as something that is past (its clause then). The words stand in {@code understanding/topic-words.csv}.
 * Immutable, safe for use by several threads.
 */
final class TopicReader {

    private static final String TOPIC = "topic";

    private final List<TopicPhrase> phrases = new ArrayList<>();

    private record TopicPhrase(boolean isTopic, List<String> words) {}

    TopicReader() {
        BundledTable.read("understanding/topic-words.csv").forEach(this::add);
    }

    private void add(Map<String, String> row) {
        for (String phrase : row.get("words").split("\\|")) {
            phrases.add(new TopicPhrase(
                    row.get("kind").equals(TOPIC),
                    FoldedText.of(phrase).words().stream()
                            .map(FoldedText.Word::folded)
                            .toList()));
        }
    }

    /** Returns the numbers of the clauses that only speak about what they name. */
    Set<Integer> listClausesAbout(TypedText text) {
        Set<Integer> clauses = new HashSet<>();
        for (int at = 0; at < text.size(); at++) {
            for (TopicPhrase phrase : phrases) {
                if (stands(phrase.words(), at, text)) {
                    if (phrase.isTopic()) {
                        return text.words().stream().map(TypedWord::clause).collect(Collectors.toSet());
                    }
                    clauses.add(text.get(at).clause());
                }
            }
        }
        return clauses;
    }

    private static boolean stands(List<String> words, int at, TypedText text) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(text.foldedAt(at + i))) {
                return false;
            }
        }
        return true;
    }
}
