package brussels.repere.understanding.mention;

import brussels.repere.understanding.mention.AgeMention.Form;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that count years, months, weeks and days ({@code understanding/word-lists.csv}). */
final class AgeUnits {

    private static final double MONTHS_PER_YEAR = 12;
    private static final double WEEKS_PER_YEAR = 52;
    private static final double DAYS_PER_YEAR = 365;

    private static final Map<String, Form> FORMS = read();

    private AgeUnits() {}

    private static Map<String, Form> read() {
        Map<String, Form> forms = new HashMap<>();
        put(WordLists.get("age.years"), Form.YEARS, forms);
        put(WordLists.get("age.years-in-short"), Form.YEARS_IN_SHORT, forms);
        put(WordLists.get("age.months"), Form.MONTHS, forms);
        put(WordLists.get("age.weeks"), Form.WEEKS, forms);
        put(WordLists.get("age.days"), Form.DAYS, forms);
        put(WordLists.get("age.and-above"), Form.LOWER_BOUND, forms);
        return Map.copyOf(forms);
    }

    private static void put(Set<String> words, Form form, Map<String, Form> forms) {
        words.forEach(word -> forms.put(word, form));
    }

    /** @param word without accents and case */
    static Optional<Form> find(String word) {
        return Optional.ofNullable(FORMS.get(word));
    }

    static boolean isAt(int at, Form form, TypedText text) {
        return FORMS.get(text.foldedAt(at)) == form;
    }

    /** Returns how many years one of it is. */
    static double years(Form form) {
        return switch (form) {
            case MONTHS -> 1 / MONTHS_PER_YEAR;
            case WEEKS -> 1 / WEEKS_PER_YEAR;
            case DAYS -> 1 / DAYS_PER_YEAR;
            default -> 1;
        };
    }
}
