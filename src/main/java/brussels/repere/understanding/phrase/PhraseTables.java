package brussels.repere.understanding.phrase;

import brussels.repere.text.BundledTable;
import brussels.repere.text.Lang;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The phrases that the application brings, one table for each theme ({@code understanding/phrases/*.csv}). A row has a phrase,
 * its language, its terms ({@code C6|C8}; none for words that only look like a need), whether it is sure, and a remark. Words in
 * brackets are a choice: {@code (proprio|bailleur) dehors} is two phrases.
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
            "neighbourhood",
            "no-need",
            "poverty",
            "professionals",
            "seniors",
            "social-aid",
            "work",
            "youth");

    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)");

    private PhraseTables() {}

    /** Returns all phrases. */
    public static List<NeedPhrase> read() {
        return THEMES.stream().flatMap(theme -> read(theme).stream()).toList();
    }

    /** Returns the phrases of one theme. */
    public static List<NeedPhrase> read(String theme) {
        return readRows(theme).stream().flatMap(row -> parse(row).stream()).toList();
    }

    /** Returns the rows of one theme, as they stand in its table. */
    public static List<Map<String, String>> readRows(String theme) {
        return BundledTable.read("understanding/phrases/" + theme + ".csv");
    }

    /** Returns the phrases of a row: one for each choice of words in brackets, "(mari|compagnon) (frappe|bat)". */
    public static List<NeedPhrase> parse(Map<String, String> row) {
        Lang lang = Lang.find(row.get("lang")).orElseThrow();
        List<String> terms = Arrays.stream(row.get("terms").split("\\|"))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
        Certainty certainty = Certainty.valueOf(row.get("trust").toUpperCase(Locale.ROOT));
        return expand(row.get("phrase"))
                .map(phrase -> new NeedPhrase(phrase, lang, terms, certainty, false, MatchKind.EXACT))
                .toList();
    }

    private static Stream<String> expand(String phrase) {
        Matcher choice = CHOICE.matcher(phrase);
        if (!choice.find()) {
            return Stream.of(phrase);
        }
        return Arrays.stream(choice.group(1).split("\\|"))
                .map(word -> phrase.substring(0, choice.start()) + word + phrase.substring(choice.end()))
                .flatMap(PhraseTables::expand);
    }
}
