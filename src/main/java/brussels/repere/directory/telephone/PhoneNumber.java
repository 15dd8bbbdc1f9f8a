package brussels.repere.directory.telephone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number as somebody typed it, with what a telephone needs to call it. Numbers are those of Belgium unless they begin
 * with another country. Words around a number ("secrétariat") stay in its label. Immutable.
 *
 * @param typed as the source states it; this is what is stored
 * @param label what is shown: as typed, with the digits grouped as in Belgium ({@code 02 500 10 17})
 * @param e164 the number by the standard E.164 ({@code +3225001017}); null for a text that is no number that can be called, and for a
 *     short number ({@code 107}), which has none
 * @param extension the digits to be dialled after the number; null if there is none
 * @param link the address by which a telephone calls it (RFC 3966); null for a text that is no number that can be called
 */
public record PhoneNumber(String typed, String label, String e164, String extension, String link) {

    static final String REGION = "BE";

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    private static final int BELGIUM = 32;
    /** The library would read letters before digits as a number in letters, so extensions are taken out first. */
    private static final Pattern EXTENSION = Pattern.compile(
            "(?iu)[\\s,;(]*\\b(?:poste|post|toestel|toest|tst|interne|intern|extension|ext)\\b[.:\\s]*(\\d{1,6})\\b[\\s)]*");

    private static final Pattern NUMBER_ALONE = Pattern.compile("[+\\d\\s\\h()./-]+");
    /** The last digits of other numbers of the same series: 02 210 44 61-62-65. The first one is called. */
    private static final Pattern OTHER_ENDINGS = Pattern.compile("(?:\\s*[-/]\\s*\\d{1,2})+\\s*$");

    private static final Pattern NATIONAL_BEGINNING = Pattern.compile("\\s*\\(?(?:\\+|0).*");
    /** Numbers of a line have 8 digits behind the 0, those of a mobile 9; which areas are in use changes. */
    private static final Pattern BELGIAN_SHAPE = Pattern.compile("[1-9]\\d{7}|4[5-9]\\d{7}");

    /** Cannot be called from abroad, and so not with the number of the country. */
    private static final Set<PhoneNumberType> NATIONAL_ONLY = EnumSet.of(
            PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.UAN);

    private record Found(int start, int end, Phonenumber.PhoneNumber number) {}

    /** Reads one number. A text that holds none, or not one that can be called, stays as it is and has no link. */
    public static PhoneNumber read(String typed) {
        Matcher extension = EXTENSION.matcher(typed);
        boolean extended = extension.find();
        String text = extended
                ? typed.substring(0, extension.start())
                        + " ".repeat(extension.end() - extension.start())
                        + typed.substring(extension.end())
                : typed;
        return find(text)
                .map(found -> of(typed, found, extended ? extension.group(1) : null))
                .or(() -> findShort(typed))
                .orElseGet(() -> new PhoneNumber(typed, typed, null, null, null));
    }

    private static PhoneNumber of(String typed, Found found, String extension) {
        Phonenumber.PhoneNumber number = found.number();
        boolean belgian = number.getCountryCode() == BELGIUM;
        String grouped = NUMBERS.format(number, belgian ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        String e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
        String dialled =
                belgian && NATIONAL_ONLY.contains(NUMBERS.getNumberType(number)) ? grouped.replaceAll("\\D", "") : e164;
        return new PhoneNumber(
                typed,
                typed.substring(0, found.start()) + grouped + typed.substring(found.end()),
                e164,
                extension,
                "tel:" + dialled + (extension == null ? "" : ";ext=" + extension));
    }

    private static Optional<Found> find(String text) {
        for (PhoneNumberMatch match : NUMBERS.findNumbers(text, REGION, Leniency.POSSIBLE, Long.MAX_VALUE)) {
            if (isDialable(match.rawString(), match.number())) {
                return Optional.of(new Found(match.start(), match.end(), match.number()));
            }
        }
        if (!NUMBER_ALONE.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher others = OTHER_ENDINGS.matcher(text);
        return parseWhole(text)
                .or(() -> others.find() ? parseWhole(text.substring(0, others.start())) : Optional.empty());
    }

    private static Optional<Found> parseWhole(String text) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, REGION);
            int start = text.length() - text.stripLeading().length();
            return isDialable(text, number)
                    ? Optional.of(new Found(
                            start, Math.max(start, text.stripTrailing().length()), number))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    /** A number without its area rings nowhere, or elsewhere. */
    static boolean isDialable(String raw, Phonenumber.PhoneNumber number) {
        boolean belgian = number.getCountryCode() == BELGIUM;
        return NATIONAL_BEGINNING.matcher(raw).matches()
                && (NUMBERS.isValidNumber(number)
                        || belgian
                                && BELGIAN_SHAPE
                                        .matcher(NUMBERS.getNationalSignificantNumber(number))
                                        .matches());
    }

    private static Optional<PhoneNumber> findShort(String typed) {
        String digits = typed.replaceAll("[\\s\\h]", "");
        try {
            return digits.matches("\\d{2,6}")
                            && SHORT_NUMBERS.isValidShortNumberForRegion(NUMBERS.parse(digits, REGION), REGION)
                    ? Optional.of(new PhoneNumber(typed, typed, null, null, "tel:" + digits))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    /** Returns whether a telephone can call it. */
    public boolean canBeCalled() {
        return link != null;
    }
}
