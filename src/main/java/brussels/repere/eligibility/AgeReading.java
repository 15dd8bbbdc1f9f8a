package brussels.repere.eligibility;

import brussels.repere.text.Lang;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds ages in a plain text and puts {@link #MARK} in their place, so that what is said beside them can be read. Whose ages
 * they are, {@link AudienceReader} says.
 *
 * @param remainder the text with the mark
 * @param ages unknown where there are none, or several, or another number that might be one
 */
record AgeReading(String remainder, AgeRange ages) {

    static final String MARK = "#";

    private static final double MONTHS = 12;
    private static final double HUNDRED = 100;
    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d)?)";

    private static final Pattern AND_A_HALF = Pattern.compile("(\\d+) ans? et demie?");
    private static final Pattern COUNT_OF_PEOPLE = Pattern.compile("(?<=^|\\| ?)(- ?)?\\d{1,3} (?=\\p{L})");
    /** A number that is a name. */
    private static final Pattern TRISOMY = Pattern.compile("trisomie 21");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private enum Form {
        RANGE,
        FROM,
        UP_TO,
        BELOW
    }

    private record Rule(Form form, Pattern pattern) {

        static Rule of(Form form, String pattern) {
            return new Rule(form, Pattern.compile("(?<![\\w,.])(?:" + pattern + ")(?!\\w)"));
        }
    }

    private static final String ANS = " ?(?<unit>ans?|mois)";
    private static final String AGED = "(?:agee?s? )?";
    private static final List<Rule> FRENCH = List.of(
            Rule.of(
                    Form.RANGE,
                    AGED + "(?:de |entre )?" + NUMBER + "(?: ?(?<first>ans?|mois))? ?(?:a|-) ?" + NUMBER + ANS),
            Rule.of(Form.RANGE, AGED + "entre " + NUMBER + "(?: ?(?<first>ans?|mois))? et " + NUMBER + ANS),
            Rule.of(Form.UP_TO, AGED + "(?:jusqu a|jusque|(?:de )?maximum) " + NUMBER + ANS),
            Rule.of(Form.BELOW, AGED + "(?:de moins de|moins de|de - de|- de|en dessous de) " + NUMBER + ANS),
            Rule.of(
                    Form.FROM,
                    AGED + "(?:a partir de|des|d au moins|au moins|minimum|de plus de|plus de|de \\+ de|\\+ de) "
                            + NUMBER + ANS),
            Rule.of(Form.FROM, AGED + "(?:de )?" + NUMBER + ANS + " (?:et plus|ou plus|minimum|et \\+)"),
            Rule.of(Form.FROM, NUMBER + " ?\\+"));

    private static final String JAAR = " ?(?<unit>jaar|maanden)";
    private static final List<Rule> DUTCH = List.of(
            Rule.of(
                    Form.RANGE,
                    "(?:van )?" + NUMBER + "(?: ?(?<first>jaar|maanden))? ?(?:tot en met|tot|-) ?" + NUMBER + JAAR),
            Rule.of(Form.RANGE, "tussen (?:de )?" + NUMBER + "(?: ?(?<first>jaar|maanden))? en " + NUMBER + JAAR),
            Rule.of(Form.UP_TO, "(?:tot en met|tot|maximum) " + NUMBER + JAAR),
            Rule.of(Form.BELOW, "(?:jonger dan|onder(?: de)?|minder dan) " + NUMBER + JAAR),
            Rule.of(Form.FROM, "(?:vanaf|ouder dan|minstens|boven de|minimum) " + NUMBER + JAAR),
            Rule.of(Form.FROM, NUMBER + JAAR + " (?:en ouder|of ouder)"),
            Rule.of(Form.FROM, NUMBER + " ?(?:\\+(?: ers)?|-?plussers?)"));

    /** @param plain as {@link PlainText} makes it */
    static AgeReading read(String plain, Lang lang) {
        String text = TRISOMY.matcher(AND_A_HALF.matcher(plain).replaceAll("$1,5 ans"))
                .replaceAll("trisomie");
        AgeRange found = null;
        int count = 0;
        for (Rule rule : lang == Lang.fr ? FRENCH : DUTCH) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                count++;
                found = ages(rule.form(), matcher);
            }
            text = rule.pattern().matcher(text).replaceAll(MARK);
        }
        text = COUNT_OF_PEOPLE.matcher(text).replaceAll("");
        boolean sure = count == 1 && found.isPossible() && !DIGIT.matcher(text).find();
        return new AgeReading(text, sure ? found : AgeRange.UNKNOWN);
    }

    private static AgeRange ages(Form form, Matcher matcher) {
        double first = number(matcher.group(1));
        switch (form) {
            case RANGE -> {
                double last = number(matcher.group(3));
                boolean ownUnit = matcher.group("first") != null;
                boolean firstInMonths = isMonths(ownUnit ? matcher.group("first") : unit(matcher));
                return new AgeRange(years(first, firstInMonths), years(last, isMonths(unit(matcher))));
            }
            case FROM -> {
                return new AgeRange(years(first, isMonths(unit(matcher))), null);
            }
            case UP_TO -> {
                return new AgeRange(null, years(first, isMonths(unit(matcher))));
            }
            default -> {
                // People are of an age in whole years, or months, until the next one.
                return new AgeRange(null, years(first - 1, isMonths(unit(matcher))));
            }
        }
    }

    private static String unit(Matcher matcher) {
        return matcher.pattern().pattern().contains("<unit>") ? matcher.group("unit") : "";
    }

    private static boolean isMonths(String unit) {
        return unit.startsWith("m");
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static double years(double number, boolean months) {
        return months ? Math.round(number / MONTHS * HUNDRED) / HUNDRED : number;
    }
}
