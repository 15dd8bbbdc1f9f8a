package brussels.repere.search.reading;

import brussels.repere.text.BundledTable;
import brussels.repere.text.Stems;
import brussels.repere.text.Stems.Word;
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

    private static final UrgentNeeds KNOWN = new UrgentNeeds();

    private final List<Kind> kinds;

    /**
     * A kind of distress.
     *
     * @param terms of the taxonomy that speak of it, with all below them
     * @param words that do, as stems parted by blanks
     * @param phrases that do where their words stand so, the empty ones too
     * @param needs terms of what helps whoever says nothing but such a phrase; none where its words are read as others are
     * @param lines ids of help lines, those to offer first before others
     */
    public record Kind(
            String code,
            List<String> terms,
            List<String> words,
            List<SpokenPhrase> phrases,
            List<String> needs,
            List<String> lines) {

        private boolean isSaidIn(String text, List<Word> words) {
            return IntStream.range(0, words.size())
                    .anyMatch(at -> phrases.stream().anyMatch(phrase -> phrase.isAt(at, text, words)));
        }
    }

    /**
     * A phrase in a question.
     *
     * @param from its first word
     * @param to the word after its last
     */
    record Spoken(Kind kind, int from, int to) {}

    private UrgentNeeds() {
        kinds = BundledTable.read("directory/urgent-needs.csv").stream()
                .map(UrgentNeeds::kind)
                .toList();
    }

    public static UrgentNeeds known() {
        return KNOWN;
    }

    private static Kind kind(Map<String, String> row) {
        return new Kind(
                row.get("kind"),
                list(row.get("terms")),
                list(row.get("words")).stream().map(UrgentNeeds::stems).toList(),
                list(row.get("phrases")).stream().map(SpokenPhrase::of).toList(),
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
        Stems.of(text).stream().filter(word -> !word.isEmpty()).forEach(word -> stems.append(word.stem())
                .append(' '));
        return stems.toString();
    }

    /**
     * Of which a question speaks: first those that it says, then those of which only what it asks for speaks.
     *
     * @param terms that are asked for, with all above them
     * @param texts as they were typed
     */
    public List<Kind> of(Set<String> terms, List<String> texts) {
        List<String> said = texts.stream().map(UrgentNeeds::stems).toList();
        Map<Boolean, List<Kind>> bySaying = kinds.stream()
                .collect(Collectors.partitioningBy(kind ->
                        kind.words().stream().anyMatch(word -> said.stream().anyMatch(text -> text.contains(word)))
                                || texts.stream().anyMatch(text -> kind.isSaidIn(text, Stems.of(text)))));
        return Stream.concat(
                        bySaying.get(true).stream(),
                        bySaying.get(false).stream()
                                .filter(kind -> kind.terms().stream().anyMatch(terms::contains)))
                .toList();
    }

    /** The phrases in a text that say what helps, from the left, the longest of those that begin at one word. */
    List<Spoken> spoken(String text, List<Word> words) {
        List<Spoken> all = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int from = at;
            Optional<Spoken> longest = kinds.stream()
                    .filter(kind -> !kind.needs().isEmpty())
                    .flatMap(kind -> kind.phrases().stream()
                            .filter(phrase -> phrase.isAt(from, text, words))
                            .map(phrase ->
                                    new Spoken(kind, from, from + phrase.words().size())))
                    .max(Comparator.comparingInt(Spoken::to));
            longest.ifPresent(all::add);
            at = longest.map(Spoken::to).orElse(at + 1);
        }
        return all;
    }

    /** All there are. */
    public List<Kind> list() {
        return kinds;
    }
}
