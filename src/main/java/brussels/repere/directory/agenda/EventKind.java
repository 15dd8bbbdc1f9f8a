package brussels.repere.directory.agenda;

import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.List;
import java.util.Optional;

/**
 * What something that takes place is: {@code agenda/kinds.csv}. Kinds are confused with one another, so each says in a sentence what it is.
 * Immutable.
 */
public record EventKind(String code, Bilingual name, Bilingual about) {

    private static final List<EventKind> ALL = BundledTable.read("agenda/kinds.csv").stream()
            .map(row -> new EventKind(
                    row.get("code"),
                    new Bilingual(row.get("name_fr"), row.get("name_nl")),
                    new Bilingual(row.get("about_fr"), row.get("about_nl"))))
            .toList();

    /** Lists all, in the order of the table. */
    public static List<EventKind> list() {
        return ALL;
    }

    public static Optional<EventKind> find(String code) {
        return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return ALL.stream().map(EventKind::code).toList();
    }
}
