package brussels.repere.understanding;

import brussels.repere.text.BundledTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of distress that cannot wait for office hours, and the lines that answer them at once
 * ({@code directory/urgent-needs.csv}). Offering a line too often is better than once too seldom. Immutable, safe for use by
 * several threads.
 */
public final class UrgentNeeds {

    private static final UrgentNeeds BUNDLED = new UrgentNeeds();

    private final List<UrgentNeed> urgentNeeds;

    private UrgentNeeds() {
        urgentNeeds = BundledTable.read("directory/urgent-needs.csv").stream()
                .map(UrgentNeeds::parse)
                .toList();
    }

    /** Returns the table that the application brings. */
    public static UrgentNeeds bundled() {
        return BUNDLED;
    }

    private static UrgentNeed parse(Map<String, String> row) {
        return new UrgentNeed(
                row.get("kind"),
                split(row.get("terms")).toList(),
                split(row.get("words"))
                        .map(TypedWords::of)
                        .map(UrgentNeed::joinStems)
                        .toList(),
                split(row.get("phrases")).map(LiteralPhrase::parse).toList(),
                split(row.get("needs")).toList(),
                split(row.get("lines")).toList());
    }

    private static Stream<String> split(String cell) {
        return Arrays.stream(cell.split("\\|")).map(String::strip).filter(item -> !item.isEmpty());
    }

    public List<UrgentNeed> list() {
        return urgentNeeds;
    }

    /**
     * Returns the kinds of distress that a question speaks of: first those that its words mention, then those that only the
     * terms it asks for indicate.
     *
     * @param terms the terms that are asked for, with all above them
     * @param texts the texts of the question as they were typed
     */
    public List<UrgentNeed> listMentioned(Set<String> terms, List<String> texts) {
        List<TypedWords> typed = texts.stream().map(TypedWords::of).toList();
        Map<Boolean, List<UrgentNeed>> byMention = urgentNeeds.stream()
                .collect(Collectors.partitioningBy(need -> typed.stream().anyMatch(need::isMentionedIn)));
        return Stream.concat(
                        byMention.get(true).stream(),
                        byMention.get(false).stream().filter(need -> need.isIndicatedBy(terms)))
                .toList();
    }
}
