package brussels.repere.rest.orientation;

import brussels.repere.text.BundledTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fixed sentences of a sheet for a person, in many languages ({@code orientation/sheet-sentences.csv}). Immutable. */
final class SheetSentences {

    private static final SheetSentences BUNDLED =
            new SheetSentences(BundledTable.read("orientation/sheet-sentences.csv"));

    private final List<Map<String, String>> rows;

    private SheetSentences(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    static SheetSentences bundled() {
        return BUNDLED;
    }

    /** Returns the sentences in a language of the sheet, by their keys. */
    Map<String, String> in(String language) {
        Map<String, String> sentences = new LinkedHashMap<>();
        rows.forEach(row -> sentences.put(row.get("key"), row.get(language)));
        return sentences;
    }
}
