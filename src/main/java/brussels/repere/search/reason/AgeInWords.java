package brussels.repere.search.reason;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Ages as people say them: 12 years, 2,5 years, and of those who are not yet two and not just one, months. */
final class AgeInWords {

    private static final double MONTHS = 12;
    private static final double SMALL = 2;

    private final ReasonWords words;

    AgeInWords(ReasonWords words) {
        this.words = words;
    }

    /** @param age in decimal years */
    String of(double age) {
        return isInMonths(age)
                ? words.say("age.months", Long.toString(Math.round(age * MONTHS)))
                : words.say(age < SMALL ? "age.year" : "age.years", number(age));
    }

    static boolean isInMonths(double age) {
        return age < SMALL && age != Math.rint(age);
    }

    /** Both languages write a comma. */
    static String number(double age) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.FRENCH)).format(age);
    }
}
