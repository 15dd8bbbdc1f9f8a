package brussels.repere.rest.orientation;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.text.BundledTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What needs are about, in some forty themes that stand on a sheet in many languages ({@code orientation/themes.csv}). Immutable. */
final class SheetThemes {

    private static final SheetThemes BUNDLED = new SheetThemes(BundledTable.read("orientation/themes.csv"));

    private final List<Map<String, String>> rows;
    private final Map<String, String> themeByTerm = new HashMap<>();

    private SheetThemes(List<Map<String, String>> rows) {
        this.rows = rows;
        rows.forEach(row -> Arrays.stream(row.get("terms").split("\\|"))
                .forEach(term -> themeByTerm.put(term.strip(), row.get("theme"))));
    }

    static SheetThemes bundled() {
        return BUNDLED;
    }

    /** Returns the id of the theme of a category, or of the first category below a term. */
    Optional<String> find(String term, Taxonomy taxonomy) {
        return Optional.ofNullable(themeByTerm.get(term)).or(() -> taxonomy.withDescendants(term).stream()
                .sorted()
                .map(themeByTerm::get)
                .filter(theme -> theme != null)
                .findFirst());
    }

    /** Returns the names of all themes in a language of the sheet, by their ids. */
    Map<String, String> namesIn(String language) {
        Map<String, String> names = new LinkedHashMap<>();
        rows.forEach(row -> names.put(row.get("theme"), row.get(language)));
        return names;
    }
}
