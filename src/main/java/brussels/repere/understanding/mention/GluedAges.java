package brussels.repere.understanding.mention;

import brussels.repere.understanding.mention.AgeMention.Form;
import brussels.repere.understanding.words.TypedText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages in one word: "78a", "18m", "3j8m", "16jarige", "zestienjarige". */
final class GluedAges {

    private static final double MONTHS_PER_YEAR = 12;
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})([a-z]+)");
    private static final Pattern YEARS_AND_MONTHS = Pattern.compile("(\\d{1,2})(?:j|a|ans?)(\\d{1,2})(?:m|mois|mnd)?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})(?:m|mnd)");
    private static final Pattern WORD = Pattern.compile("([a-z]+?)(?:jarigen?|jaar)");
    private static final String MONTHS_IN_SHORT = "m";

    private GluedAges() {}

    static Optional<AgeMention> find(int at, TypedText text) {
        String word = text.foldedAt(at);
        Matcher both = YEARS_AND_MONTHS.matcher(word);
        if (both.matches()) {
            double years = Integer.parseInt(both.group(1)) + Integer.parseInt(both.group(2)) / MONTHS_PER_YEAR;
            return Optional.of(new AgeMention(at, at, years, Form.YEARS));
        }
        Matcher inWords = WORD.matcher(word);
        if (inWords.matches()) {
            OptionalInt years = NumberWords.parse(inWords.group(1));
            return years.isPresent()
                    ? Optional.of(new AgeMention(at, at, years.getAsInt(), Form.YEARS))
                    : Optional.empty();
        }
        Matcher digits = DIGITS.matcher(word);
        return digits.matches()
                ? ofDigits(at, Integer.parseInt(digits.group(1)), digits.group(2), text)
                : Optional.empty();
    }

    private static Optional<AgeMention> ofDigits(int at, int number, String suffix, TypedText text) {
        Optional<Form> unit = suffix.equals(MONTHS_IN_SHORT) ? Optional.of(Form.MONTHS) : AgeUnits.find(suffix);
        Matcher months = MONTHS.matcher(text.foldedAt(at + 1));
        if (unit.isPresent() && unit.get() != Form.MONTHS && months.matches()) {
            double years = number + Integer.parseInt(months.group(1)) / MONTHS_PER_YEAR;
            return Optional.of(new AgeMention(at, at + 1, years, Form.YEARS));
        }
        return unit.map(form -> new AgeMention(at, at, number * AgeUnits.years(form), form));
    }
}
