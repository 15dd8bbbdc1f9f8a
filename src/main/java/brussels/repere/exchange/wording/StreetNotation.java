package brussels.repere.exchange.wording;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an address that people write into the column of the street: {@code Rue Haute 298, 1000 Bruxelles}.
 *
 * @param street null if there is none
 * @param number with its box; null if there is none
 * @param postcode null if there is none
 */
public record StreetNotation(String street, String number, String postcode) {

    private static final String NUMBER =
            "\\d{1,4}\\s?[a-zA-Z]?(?:\\s(?:bis|ter))?(?:\\s?[-/–]\\s?\\d{1,4}[a-zA-Z]?)?(?:[\\s,]+(?:bte|boîte|bus)\\.?\\s*\\S+)?";
    private static final Pattern WITH_NUMBER = Pattern.compile(
            "(?iu)(?!bp\\b|b\\.p\\.|boîte postale|postbus|casier postal)(.*?\\p{L}.*?)[\\s,]+(?:n°|nr\\.?|no\\.)?\\s*("
                    + NUMBER + ")(?:[\\s,]+(?:B-)?(\\d{4})(?:\\s.*)?)?");
    private static final Pattern NAMES_OF_TWO_LANGUAGES = Pattern.compile("\\s+[-–/|]\\s+|\\s*/\\s*");

    private static final int POSTCODE_GROUP = 3;

    /**
     * @param text null if nothing is stated
     * @param isStreet whether a text as a whole is the name of a street; such a name may end in a number
     */
    public static StreetNotation read(String text, Predicate<String> isStreet) {
        Matcher withNumber = WITH_NUMBER.matcher(text == null ? "" : text);
        if (text == null || isStreet.test(text) || !withNumber.matches()) {
            return new StreetNotation(text, null, null);
        }
        return new StreetNotation(withNumber.group(1), withNumber.group(2), withNumber.group(POSTCODE_GROUP));
    }

    /** Returns the parts of a name that is written in both languages: {@code Rue Haute - Hoogstraat}. */
    public static List<String> listParts(String street) {
        return NAMES_OF_TWO_LANGUAGES.splitAsStream(street).toList();
    }
}
