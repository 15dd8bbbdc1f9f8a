package brussels.repere.exchange.amenities;

import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds of which kind a place is, by its tags and by words of its names: {@code directory/osm-kinds.csv}, whose first row that fits
 * decides. Immutable, safe for use by several threads.
 */
public final class AmenityKinds {

    private static final String TABLE = "directory/osm-kinds.csv";
    private static final String LIST = "\\s*\\|\\s*";

    /** The tags in whose words a kind may show; the operator too, since libraries of universities are named by what they hold. */
    private static final List<String> NAMES =
            List.of("name", "name:fr", "name:nl", "official_name", "full_name", "operator");

    private final List<Row> rows;

    private AmenityKinds(List<Row> rows) {
        this.rows = rows;
    }

    private record Row(List<TagCondition> conditions, List<List<String>> words, AmenityKind kind) {

        static Row read(Map<String, String> cells) {
            return new Row(
                    Arrays.stream(cells.get("tags").split("\\s*\\+\\s*"))
                            .map(TagCondition::parse)
                            .toList(),
                    list(cells.get("words")).map(Row::fold).toList(),
                    new AmenityKind(
                            cells.get("service").equals("yes"),
                            list(cells.get("categories")).toList(),
                            new Bilingual(cells.get("name_fr"), cells.get("name_nl"))));
        }

        private static Stream<String> list(String cell) {
            return Arrays.stream(cell.split(LIST)).filter(part -> !part.isBlank());
        }

        private static List<String> fold(String text) {
            return FoldedText.of(text).words().stream()
                    .map(FoldedText.Word::folded)
                    .toList();
        }

        boolean fits(Map<String, String> tags) {
            return conditions.stream().allMatch(condition -> condition.fits(tags))
                    && (words.isEmpty() || hasWords(tags));
        }

        private boolean hasWords(Map<String, String> tags) {
            return NAMES.stream()
                    .map(tags::get)
                    .filter(Objects::nonNull)
                    .map(Row::fold)
                    .anyMatch(name -> words.stream().anyMatch(phrase -> Collections.indexOfSubList(name, phrase) >= 0));
        }
    }

    /** Reads the table of the application. */
    public static AmenityKinds readBundled() {
        return new AmenityKinds(BundledTable.read(TABLE).stream().map(Row::read).toList());
    }

    /** Returns empty for what no row speaks of: the table is not interested in it. */
    Optional<AmenityKind> find(Map<String, String> tags) {
        return rows.stream().filter(row -> row.fits(tags)).map(Row::kind).findFirst();
    }

    boolean knows(Map<String, String> tags) {
        return rows.stream().anyMatch(row -> row.fits(tags));
    }

    /** Returns the ids of all categories that kinds have. */
    List<String> listCategories() {
        return rows.stream()
                .flatMap(row -> row.kind().categories().stream())
                .distinct()
                .collect(Collectors.toList());
    }
}
