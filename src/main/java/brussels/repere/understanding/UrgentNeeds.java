package brussels.repere.understanding;

import brussels.repere.text.BundledTable;
import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Distress that cannot wait for office hours, and the lines that answer it at once ({@code directory/urgent-needs.csv}). It is
 * better to offer a line too often than once too seldom. Immutable, safe for use by several threads.
 */
public final class UrgentNeeds {

    private static final UrgentNeeds BUNDLED = new UrgentNeeds();

    private final List<UrgentNeed> urgentNeeds;

    /**
     * A kind of distress.
     *
     * @param terms of the taxonomy that speak of it, with all below them
     * @param words that do, as stems parted by blanks
     * @param phrases that do where their words stand so, the empty ones too
     * @param needs terms of what helps whoever says nothing but such a phrase; none where its words are read as others are
     * @param lines ids of help lines, those to offer first before others
     */
    public record UrgentNeed(
            String code,
            List<String> terms,
            List<String> words,
            List<LiteralPhrase> phrases,
            List<String> needs,
            List<String> lines) {

        private boolean hasPhraseIn(String text, List<Word> words) {
            return IntStream.range(0, words.size())
                    .anyMatch(at -> phrases.stream().anyMatch(phrase -> phrase.matchesAt(at, text, words)));
        }
    }

    /**
     * A phrase in a question.
     *
     * @param from its first word
     * @param to the word after its last
     */
    record SpokenNeed(UrgentNeed need, int from, int to) {}

    private UrgentNeeds() {
        urgentNeeds = BundledTable.read("directory/urgent-needs.csv").stream()
                .map(UrgentNeeds::parse)
                .toList();
    }

    public static UrgentNeeds bundled() {
        return BUNDLED;
    }

    private static UrgentNeed parse(Map<String, String> row) {
        return new UrgentNeed(
                row.get("kind"),
                list(row.get("terms")),
                list(row.get("words")).stream().map(UrgentNeeds::stems).toList(),
                list(row.get("phrases")).stream().map(LiteralPhrase::parse).toList(),
                list(row.get("needs")),
                list(row.get("lines")));
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String stems(String text) {
        StringBuilder stems = new StringBuilder(" ");
        WordStemmer.tokenize(text).stream().filter(word -> !word.isStopWord()).forEach(word -> stems.append(word.stem())
                .append(' '));
        return stems.toString();
    }

    /**
     * Of which a question speaks: first those that it says, then those of which only what it asks for speaks.
     *
     * @param terms that are asked for, with all above them
     * @param texts as they were typed
     */
    public List<UrgentNeed> listMentioned(Set<String> terms, List<String> texts) {
        List<String> said = texts.stream().map(UrgentNeeds::stems).toList();
        Map<Boolean, List<UrgentNeed>> bySaying = urgentNeeds.stream()
                .collect(Collectors.partitioningBy(kind -> kind.words().stream()
                                .anyMatch(word -> said.stream().anyMatch(text -> text.contains(word)))
                        || texts.stream().anyMatch(text -> kind.hasPhraseIn(text, WordStemmer.tokenize(text)))));
        return Stream.concat(
                        bySaying.get(true).stream(),
                        bySaying.get(false).stream()
                                .filter(kind -> kind.terms().stream().anyMatch(terms::contains)))
                .toList();
    }

    /** The phrases in a text that say what helps, from the left, the longest of those that begin at one word. */
    List<SpokenNeed> listSpoken(String text, List<Word> words) {
        List<SpokenNeed> all = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int from = at;
            Optional<SpokenNeed> longest = urgentNeeds.stream()
                    .filter(kind -> !kind.needs().isEmpty())
                    .flatMap(kind -> kind.phrases().stream()
                            .filter(phrase -> phrase.matchesAt(from, text, words))
                            .map(phrase -> new SpokenNeed(
                                    kind, from, from + phrase.words().size())))
                    .max(Comparator.comparingInt(SpokenNeed::to));
            longest.ifPresent(all::add);
            at = longest.map(SpokenNeed::to).orElse(at + 1);
        }
        return all;
    }

    /** All there are. */
    public List<UrgentNeed> list() {
        return urgentNeeds;
    }
}
