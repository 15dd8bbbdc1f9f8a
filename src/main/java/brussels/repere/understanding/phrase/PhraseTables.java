package brussels.repere.understanding.phrase;

import brussels.repere.text.BundledTable;
import brussels.repere.text.Lang;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The phrases that the application brings, one table for each theme ({@code understanding/phrases/*.csv}). A row has a phrase,
 * its language, its terms ({@code C6|C8}; none for words that only look like a need), whether it is sure, and a remark.
 */
public final class PhraseTables {

    /** One table for each sector of activity, and one for words that only look like a need. */
    public static final List<String> THEMES = List.of(
            "addictions",
            "crisis-and-violence",
            "disability",
            "early-childhood",
            "family",
            "health",
            "homelessness",
            "housing",
            "lgbtqi",
            "mental-health",
            "migration",
            "no-need",
            "poverty",
            "professionals",
            "seniors",
            "social-aid",
            "work",
            "youth");

    private PhraseTables() {}

    /** Returns all phrases. */
    public static List<NeedPhrase> read() {
        return THEMES.stream().flatMap(theme -> read(theme).stream()).toList();
    }

    /** Returns the phrases of one theme. */
    public static List<NeedPhrase> read(String theme) {
        return BundledTable.read("understanding/phrases/" + theme + ".csv").stream()
                .map(PhraseTables::parse)
                .toList();
    }

    private static NeedPhrase parse(Map<String, String> row) {
        return new NeedPhrase(
                row.get("phrase"),
                Lang.find(row.get("lang")).orElseThrow(),
                Arrays.stream(row.get("terms").split("\\|"))
                        .map(String::strip)
                        .filter(term -> !term.isEmpty())
                        .toList(),
                Certainty.valueOf(row.get("trust").toUpperCase(Locale.ROOT)),
                MatchKind.EXACT);
    }
}
