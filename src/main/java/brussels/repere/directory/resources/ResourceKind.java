package brussels.repere.directory.resources;

import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.List;
import java.util.Optional;

/**
 * What a resource is: {@code resources/kinds.csv}. Immutable.
 *
 * @param about a sentence that says what it is
 * @param reviewMonths after how many months it is told as old, where its keeper sets no day
 */
public record ResourceKind(String code, Bilingual name, Bilingual about, int reviewMonths) {

    /** The one that needs no link, since somebody is to be asked. */
    public static final String VOLUNTEERS = "volunteers";

    private static final List<ResourceKind> ALL = BundledTable.read("resources/kinds.csv").stream()
            .map(row -> new ResourceKind(
                    row.get("code"),
                    new Bilingual(row.get("name_fr"), row.get("name_nl")),
                    new Bilingual(row.get("about_fr"), row.get("about_nl")),
                    Integer.parseInt(row.get("review_months"))))
            .toList();

    /** Lists all, in the order of the table. */
    public static List<ResourceKind> list() {
        return ALL;
    }

    public static Optional<ResourceKind> find(String code) {
        return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return ALL.stream().map(ResourceKind::code).toList();
    }

    public boolean looksForVolunteers() {
        return code.equals(VOLUNTEERS);
    }
}
