package brussels.repere.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The months by their names and short forms, French and Dutch ({@code directory/month-names.csv}). Safe for use by several threads. */
public final class MonthNames {

    private static final Map<String, Integer> MONTHS = read();

    private MonthNames() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> months = new HashMap<>();
        for (Map<String, String> row : BundledTable.read("directory/month-names.csv")) {
            for (String name : List.of(row.get("names").split(" "))) {
                months.put(FoldedText.fold(name), Integer.valueOf(row.get("month")));
            }
        }
        return Map.copyOf(months);
    }

    /**
     * Returns the number of a month, from 1.
     *
     * @param folded its name without accents and case
     */
    public static Optional<Integer> find(String folded) {
        return Optional.ofNullable(MONTHS.get(folded));
    }
}
