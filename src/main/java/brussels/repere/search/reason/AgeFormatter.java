package brussels.repere.search.reason;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes ages as people say them: 12 years, 2,5 years, and below two years in months unless the age is exactly one. */
final class AgeFormatter {

    private static final double MONTHS_PER_YEAR = 12;
    private static final double MIN_AGE_ALWAYS_IN_YEARS = 2;

    private final ReasonFormatter formatter;

    AgeFormatter(ReasonFormatter formatter) {
        this.formatter = formatter;
    }

    /** @param age in decimal years */
    String format(double age) {
        return isInMonths(age)
                ? formatter.translate("age.months", Long.toString(Math.round(age * MONTHS_PER_YEAR)))
                : formatter.translate(age < MIN_AGE_ALWAYS_IN_YEARS ? "age.year" : "age.years", formatNumber(age));
    }

    static boolean isInMonths(double age) {
        return age < MIN_AGE_ALWAYS_IN_YEARS && age != Math.rint(age);
    }

    /** Both languages write a decimal comma. */
    static String formatNumber(double age) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.FRENCH)).format(age);
    }
}
