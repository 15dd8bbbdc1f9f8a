package brussels.repere.directory.confidentiality;

import brussels.repere.directory.confidentiality.ContactDetector.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers and numbers of the national register in groups of digits that stand together. Belgian telephone numbers
 * have nine or ten digits with the leading zero, numbers of the register eleven.
 *
 * @see <a href="https://www.bipt.be">BIPT, numbering plan</a>
 */
final class PersonalNumberDetector {

    private static final String HOUR = "(?:[01]?\\d|2[0-4])";

    /** Dates with a year, and spans of hours. */
    private static final List<Pattern> HARMLESS = List.of(
            Pattern.compile("(?<![\\d.])\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d)"),
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)"),
            Pattern.compile("(?<![\\d./-])" + HOUR + "[.:][0-5]\\d\\s?[-–]\\s?" + HOUR + "[.:][0-5]\\d(?![\\d./-])"),
            Pattern.compile("(?<![\\d./-])" + HOUR + "\\s?[-–]\\s?" + HOUR + "(?![\\d./-])"));

    private static final Pattern DIGIT_RUN = Pattern.compile("\\+?\\s?\\(?\\d(?:[\\s./()‐-―·_*-]{0,3}\\d)*");
    private static final Pattern DIGIT_GROUP = Pattern.compile("\\d+");

    private static final List<Integer> LOCAL_NUMBER_GROUPS = List.of(3, 2, 2);
    private static final List<Integer> REGISTER_NUMBER_GROUPS = List.of(2, 2, 2, 3, 2);
    private static final int REGISTER_LENGTH = 11;
    private static final int MIN_BELGIAN_LENGTH = 9;
    private static final int MAX_BELGIAN_LENGTH = 10;
    private static final int MIN_FOREIGN_LENGTH = 8;
    private static final int MIN_UNGROUPED_LENGTH = 7;

    /** The length of a postcode or a year; several of these may stand in a row. */
    private static final int YEAR_LENGTH = 4;

    private PersonalNumberDetector() {}

    static Optional<Kind> find(String text) {
        String rest = text;
        for (Pattern harmless : HARMLESS) {
            rest = harmless.matcher(rest).replaceAll(" § ");
        }
        Matcher run = DIGIT_RUN.matcher(rest);
        while (run.find()) {
            Optional<Kind> found = classify(run.group());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Kind> classify(String run) {
        List<String> groups =
                DIGIT_GROUP.matcher(run).results().map(MatchResult::group).toList();
        boolean foreign = run.startsWith("+");
        if (foreign && String.join("", groups).length() >= MIN_FOREIGN_LENGTH) {
            return Optional.of(Kind.PHONE);
        }
        boolean phone = false;
        for (int from = 0; from < groups.size(); from++) {
            for (int to = from + 1; to <= groups.size(); to++) {
                List<String> part = groups.subList(from, to);
                if (isRegisterNumber(part)) {
                    return Optional.of(Kind.REGISTER_NUMBER);
                }
                phone |= isPhone(part);
            }
        }
        return phone ? Optional.of(Kind.PHONE) : Optional.empty();
    }

    private static boolean isPhone(List<String> groups) {
        String digits = String.join("", groups);
        int length = digits.length();
        if (digits.startsWith("00")) {
            return length > MIN_FOREIGN_LENGTH;
        }
        if (digits.startsWith("0")) {
            return length >= MIN_BELGIAN_LENGTH && length <= MAX_BELGIAN_LENGTH;
        }
        if (groups.size() == 1) {
            return length >= MIN_UNGROUPED_LENGTH && !isDate(digits);
        }
        return lengths(groups).equals(LOCAL_NUMBER_GROUPS)
                || length >= MIN_BELGIAN_LENGTH
                        && groups.get(0).length() < YEAR_LENGTH
                        && groups.stream().anyMatch(group -> group.length() >= LOCAL_NUMBER_GROUPS.get(0));
    }

    private static boolean isDate(String digits) {
        return digits.matches("(?:19|20)\\d{6}");
    }

    /** Recognised by its grouping, or by its check number: 97 minus the remainder of the first nine digits divided by 97. */
    private static boolean isRegisterNumber(List<String> groups) {
        String digits = String.join("", groups);
        if (digits.length() != REGISTER_LENGTH) {
            return false;
        }
        return lengths(groups).equals(REGISTER_NUMBER_GROUPS)
                || hasValidCheckNumber("", digits)
                || hasValidCheckNumber("2", digits);
    }

    /** @param century 2 for people born since 2000, else empty */
    private static boolean hasValidCheckNumber(String century, String digits) {
        long number = Long.parseLong(century + digits.substring(0, MIN_BELGIAN_LENGTH));
        return 97 - number % 97 == Integer.parseInt(digits.substring(MIN_BELGIAN_LENGTH));
    }

    private static List<Integer> lengths(List<String> groups) {
        return groups.stream().map(String::length).toList();
    }
}
