package brussels.repere.search.reading;

import brussels.repere.text.BundledTable;
import brussels.repere.text.Stems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * @param lines ids of help lines, those to offer first before others
     */
    public record Kind(String code, List<String> terms, List<String> words, List<String> lines) {}

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
     * Of which a question speaks.
     *
     * @param terms that are asked for, with all above them
     * @param texts as they were typed
     */
    public List<Kind> of(Set<String> terms, List<String> texts) {
        List<String> said = texts.stream().map(UrgentNeeds::stems).toList();
        return kinds.stream()
                .filter(kind -> kind.terms().stream().anyMatch(terms::contains)
                        || kind.words().stream().anyMatch(word -> said.stream().anyMatch(text -> text.contains(word))))
                .toList();
    }

    /** All there are. */
    public List<Kind> list() {
        return kinds;
    }
}
