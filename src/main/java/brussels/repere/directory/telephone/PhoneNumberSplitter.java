package brussels.repere.directory.telephone;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a text with several telephone numbers into texts with one each. Words stay with the number that they follow; those before the
 * first number stay with it.
 */
public final class PhoneNumberSplitter {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern SURE_SEPARATOR = Pattern.compile("[;|\\r\\n]+");
    private static final Pattern SEPARATOR_AT_END =
            Pattern.compile("(?iu)[\\s\\h,;/&+-]*(?:\\s(?:ou|of|et|en))?[\\s\\h,;/&-]*$");

    private PhoneNumberSplitter() {}

    /** Returns the texts in their order, without blanks around them; none if the text is blank. */
    public static List<String> split(String text) {
        return SURE_SEPARATOR
                .splitAsStream(text)
                .map(PhoneNumberSplitter::splitByNumbers)
                .flatMap(List::stream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> splitByNumbers(String text) {
        List<Integer> starts = new ArrayList<>();
        for (PhoneNumberMatch match :
                NUMBERS.findNumbers(text, PhoneNumber.REGION, Leniency.POSSIBLE, Long.MAX_VALUE)) {
            if (PhoneNumber.isDialable(match.rawString(), match.number())) {
                starts.add(match.start());
            }
        }
        if (starts.size() < 2) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            parts.add(SEPARATOR_AT_END.matcher(text.substring(from, to)).replaceFirst(""));
        }
        return parts;
    }
}
