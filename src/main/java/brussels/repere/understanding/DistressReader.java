package brussels.repere.understanding;

import brussels.repere.understanding.Reading.Kind;
import brussels.repere.understanding.Reading.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads texts that say nothing but distress, and perhaps where: such a text asks for what helps, and its words are neither a
 * need nor anybody's name. Immutable, for one question.
 */
final class DistressReader {

    private static final Set<Kind> NEED_OR_WORDS = Set.of(Kind.NEED, Kind.WORDS);

    private final PartReader parts;
    private final TextScanner scanner;

    DistressReader(PartReader parts, TextScanner scanner) {
        this.parts = parts;
        this.scanner = scanner;
    }

    /**
     * A phrase of distress in a text.
     *
     * @param from the index of its first word
     * @param to the index behind its last word
     */
    private record PhraseMatch(UrgentNeed need, int from, int to) {}

    /** Returns the parts of the text; empty if it says more than distress and a place, or no distress. */
    List<Part> read(TypedWords typed) {
        List<Part> all = new ArrayList<>();
        List<PhraseMatch> phrases = listPhrases(typed);
        if (phrases.isEmpty()) {
            return all;
        }
        int readTo = 0;
        for (PhraseMatch phrase : phrases) {
            List<Part> before = scanner.scan(typed.slice(readTo, phrase.from()));
            Optional<Part> need = parts.readDistress(typed.slice(phrase.from(), phrase.to()), phrase.need());
            if (need.isEmpty() || hasNeedOrWords(before)) {
                return List.of();
            }
            all.addAll(before);
            all.add(need.get());
            readTo = phrase.to();
        }
        List<Part> after = scanner.scan(typed.slice(readTo, typed.size()));
        all.addAll(after);
        return hasNeedOrWords(after) ? List.of() : all;
    }

    private static boolean hasNeedOrWords(List<Part> read) {
        return read.stream().anyMatch(part -> NEED_OR_WORDS.contains(part.kind()));
    }

    /** Finds the phrases that say what helps, from the left; of those that begin at one word, the longest. */
    private static List<PhraseMatch> listPhrases(TypedWords typed) {
        List<PhraseMatch> matches = new ArrayList<>();
        int index = 0;
        while (index < typed.size()) {
            Optional<PhraseMatch> longest = findLongestPhraseAt(index, typed);
            longest.ifPresent(matches::add);
            index = longest.map(PhraseMatch::to).orElse(index + 1);
        }
        return matches;
    }

    private static Optional<PhraseMatch> findLongestPhraseAt(int index, TypedWords typed) {
        return UrgentNeeds.bundled().list().stream()
                .filter(need -> !need.needs().isEmpty())
                .flatMap(need -> need.phrases().stream()
                        .filter(phrase -> phrase.matchesAt(index, typed))
                        .map(phrase -> new PhraseMatch(
                                need, index, index + phrase.words().size())))
                .max(Comparator.comparingInt(PhraseMatch::to));
    }
}
