package brussels.repere.directory;

import brussels.repere.directory.ContactData.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from groups of figures that stand together whether a number of telephone or of the national register is among them.
 * Belgian numbers of telephone have nine or ten figures with the leading zero, those of the register eleven.
 *
 * @see <a href="https://www.bipt.be">BIPT, numbering plan</a>
 */
final class NumberRuns {

    private static final String HOUR = "(?:[01]?\\d|2[0-4])";

    /** Dates with their year, and from when to when: figures that belong to nobody. */
    private static final List<Pattern> HARMLESS = List.of(
            Pattern.compile("(?<![\\d.])\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d)"),
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)"),
            Pattern.compile("(?<![\\d./-])" + HOUR + "[.:][0-5]\\d\\s?[-–]\\s?" + HOUR + "[.:][0-5]\\d(?![\\d./-])"),
            Pattern.compile("(?<![\\d./-])" + HOUR + "\\s?[-–]\\s?" + HOUR + "(?![\\d./-])"));

    private static final Pattern RUN = Pattern.compile("\\+?\\s?\\(?\\d(?:[\\s./()‐-―·_*-]{0,3}\\d)*");
    private static final Pattern GROUP = Pattern.compile("\\d+");

    private static final List<Integer> LOCAL_NUMBER = List.of(3, 2, 2);
    private static final List<Integer> REGISTER_NUMBER = List.of(2, 2, 2, 3, 2);
    private static final int REGISTER_LENGTH = 11;
    private static final int BELGIAN_SHORTEST = 9;
    private static final int BELGIAN_LONGEST = 10;
    private static final int FOREIGN_SHORTEST = 8;
    private static final int UNPARTED_SHORTEST = 7;
    /** Of a postcode or a year, which may well stand in a row. */
    private static final int YEAR_LENGTH = 4;

    private NumberRuns() {}

    static Optional<Kind> find(String text) {
        String rest = text;
        for (Pattern harmless : HARMLESS) {
            rest = harmless.matcher(rest).replaceAll(" § ");
        }
        Matcher run = RUN.matcher(rest);
        while (run.find()) {
            Optional<Kind> found = judge(run.group());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Kind> judge(String run) {
        List<String> groups =
                GROUP.matcher(run).results().map(MatchResult::group).toList();
        boolean abroad = run.startsWith("+");
        if (abroad && String.join("", groups).length() >= FOREIGN_SHORTEST) {
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
        String figures = String.join("", groups);
        int length = figures.length();
        if (figures.startsWith("00")) {
            return length > FOREIGN_SHORTEST;
        }
        if (figures.startsWith("0")) {
            return length >= BELGIAN_SHORTEST && length <= BELGIAN_LONGEST;
        }
        if (groups.size() == 1) {
            return length >= UNPARTED_SHORTEST && !isDate(figures);
        }
        return lengths(groups).equals(LOCAL_NUMBER)
                || length >= BELGIAN_SHORTEST
                        && groups.get(0).length() < YEAR_LENGTH
                        && groups.stream().anyMatch(group -> group.length() >= LOCAL_NUMBER.get(0));
    }

    private static boolean isDate(String figures) {
        return figures.matches("(?:19|20)\\d{6}");
    }

    /** By its grouping, or by its check number: what is left of 97 when the first nine figures are divided by it. */
    private static boolean isRegisterNumber(List<String> groups) {
        String figures = String.join("", groups);
        if (figures.length() != REGISTER_LENGTH) {
            return false;
        }
        return lengths(groups).equals(REGISTER_NUMBER) || checks("", figures) || checks("2", figures);
    }

    /** @param century 2 for who was born since 2000 */
    private static boolean checks(String century, String figures) {
        long number = Long.parseLong(century + figures.substring(0, BELGIAN_SHORTEST));
        return 97 - number % 97 == Integer.parseInt(figures.substring(BELGIAN_SHORTEST));
    }

    private static List<Integer> lengths(List<String> groups) {
        return groups.stream().map(String::length).toList();
    }
}
