package brussels.repere.eligibility;

import brussels.repere.text.Lang;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ages found in a plain text. Each is replaced by {@link #MARK}, so that the words around it can be read.
 * {@link AudienceReader} decides to whom the ages apply.
 *
 * @param remainder the text in which the mark replaces the ages
 * @param ages unknown if the text holds no age, several ages, or another number that might be an age
 */
record AgeReading(String remainder, AgeRange ages) {

    static final String MARK = "#";

    private static final double MONTHS_PER_YEAR = 12;
    private static final double ROUNDING_FACTOR = 100;
    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d)?)";

    private static final Pattern AND_A_HALF = Pattern.compile("(\\d+) ans? et demie?");
    private static final Pattern COUNT_OF_PEOPLE = Pattern.compile("(?<=^|\\| ?)(- ?)?\\d{1,3} (?=\\p{L})");
    /** Here the number is part of a name, not an age. */
    private static final Pattern TRISOMY = Pattern.compile("trisomie 21");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private enum Form {
        RANGE,
        FROM,
        UP_TO,
        BELOW
    }

    private record Rule(Form form, Pattern pattern) {

        static Rule compile(Form form, String pattern) {
            return new Rule(form, Pattern.compile("(?<![\\w,.])(?:" + pattern + ")(?!\\w)"));
        }
    }

    private static final String FRENCH_UNIT = " ?(?<unit>ans?|mois)";
    private static final String AGED = "(?:agee?s? )?";
    private static final List<Rule> FRENCH = List.of(
            Rule.compile(
                    Form.RANGE,
                    AGED + "(?:de |entre )?" + NUMBER + "(?: ?(?<first>ans?|mois))? ?(?:a|-) ?" + NUMBER + FRENCH_UNIT),
            Rule.compile(
                    Form.RANGE, AGED + "entre " + NUMBER + "(?: ?(?<first>ans?|mois))? et " + NUMBER + FRENCH_UNIT),
            Rule.compile(Form.UP_TO, AGED + "(?:jusqu a|jusque|(?:de )?maximum) " + NUMBER + FRENCH_UNIT),
            Rule.compile(
                    Form.BELOW, AGED + "(?:de moins de|moins de|de - de|- de|en dessous de) " + NUMBER + FRENCH_UNIT),
            Rule.compile(
                    Form.FROM,
                    AGED + "(?:a partir de|des|d au moins|au moins|minimum|de plus de|plus de|de \\+ de|\\+ de) "
                            + NUMBER + FRENCH_UNIT),
            Rule.compile(Form.FROM, AGED + "(?:de )?" + NUMBER + FRENCH_UNIT + " (?:et plus|ou plus|minimum|et \\+)"),
            Rule.compile(Form.FROM, NUMBER + " ?\\+"));

    private static final String DUTCH_UNIT = " ?(?<unit>jaar|maanden)";
    private static final List<Rule> DUTCH = List.of(
            Rule.compile(
                    Form.RANGE,
                    "(?:van )?" + NUMBER + "(?: ?(?<first>jaar|maanden))? ?(?:tot en met|tot|-) ?" + NUMBER
                            + DUTCH_UNIT),
            Rule.compile(
                    Form.RANGE, "tussen (?:de )?" + NUMBER + "(?: ?(?<first>jaar|maanden))? en " + NUMBER + DUTCH_UNIT),
            Rule.compile(Form.UP_TO, "(?:tot en met|tot|maximum) " + NUMBER + DUTCH_UNIT),
            Rule.compile(Form.BELOW, "(?:jonger dan|onder(?: de)?|minder dan) " + NUMBER + DUTCH_UNIT),
            Rule.compile(Form.FROM, "(?:vanaf|ouder dan|minstens|boven de|minimum) " + NUMBER + DUTCH_UNIT),
            Rule.compile(Form.FROM, NUMBER + DUTCH_UNIT + " (?:en ouder|of ouder)"),
            Rule.compile(Form.FROM, NUMBER + " ?(?:\\+(?: ers)?|-?plussers?)"));

    /** @param plain a text normalised by {@link PlainText} */
    static AgeReading read(String plain, Lang lang) {
        String text = TRISOMY.matcher(AND_A_HALF.matcher(plain).replaceAll("$1,5 ans"))
                .replaceAll("trisomie");
        AgeRange found = null;
        int count = 0;
        for (Rule rule : lang == Lang.fr ? FRENCH : DUTCH) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                count++;
                found = toRange(rule.form(), matcher);
            }
            text = rule.pattern().matcher(text).replaceAll(MARK);
        }
        text = COUNT_OF_PEOPLE.matcher(text).replaceAll("");
        boolean isReliable =
                count == 1 && found.isPossible() && !DIGIT.matcher(text).find();
        return new AgeReading(text, isReliable ? found : AgeRange.UNKNOWN);
    }

    private static AgeRange toRange(Form form, Matcher matcher) {
        double first = parseNumber(matcher.group(1));
        switch (form) {
            case RANGE -> {
                double last = parseNumber(matcher.group(3));
                boolean firstHasUnit = matcher.group("first") != null;
                boolean firstInMonths = isMonths(firstHasUnit ? matcher.group("first") : unit(matcher));
                return new AgeRange(toYears(first, firstInMonths), toYears(last, isMonths(unit(matcher))));
            }
            case FROM -> {
                return new AgeRange(toYears(first, isMonths(unit(matcher))), null);
            }
            case UP_TO -> {
                return new AgeRange(null, toYears(first, isMonths(unit(matcher))));
            }
            default -> {
                // Ages count in whole years or months: below 18 means 17 until the eighteenth birthday.
                return new AgeRange(null, toYears(first - 1, isMonths(unit(matcher))));
            }
        }
    }

    private static String unit(Matcher matcher) {
        return matcher.pattern().pattern().contains("<unit>") ? matcher.group("unit") : "";
    }

    private static boolean isMonths(String unit) {
        return unit.startsWith("m");
    }

    private static double parseNumber(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static double toYears(double number, boolean inMonths) {
        return inMonths ? Math.round(number / MONTHS_PER_YEAR * ROUNDING_FACTOR) / ROUNDING_FACTOR : number;
    }
}
