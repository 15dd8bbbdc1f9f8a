package brussels.repere.directory.crisis;

import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.List;

/**
 * Something that has to be done in a crisis, as {@code crisis/tasks.csv} lists them. Immutable.
 *
 * @param code in the API, in tables and in the database
 */
public record CrisisTask(String code, Bilingual name) {

    private static final List<CrisisTask> ALL = BundledTable.read("crisis/tasks.csv").stream()
            .map(row -> new CrisisTask(row.get("code"), new Bilingual(row.get("fr"), row.get("nl"))))
            .toList();

    /** Lists all, in the order in which they are shown. */
    public static List<CrisisTask> list() {
        return ALL;
    }

    public static boolean isKnown(String code) {
        return ALL.stream().anyMatch(task -> task.code().equals(code));
    }
}
