package brussels.repere.exchange.editing;

import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.TextLimits;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what no table is refused for, because there its source is quoted, but what somebody who types should mend at once: a time that no
 * clock shows, an address that is none, and markup, which would be shown as it stands.
 */
final class TypedTextCheck {

    private static final Set<EntryColumn> HOURS = EnumSet.of(EntryColumn.HOURS_FR, EntryColumn.HOURS_NL);

    /** Texts of several lines. */
    private static final Set<EntryColumn> LONG = EnumSet.of(
            EntryColumn.HOURS_FR,
            EntryColumn.HOURS_NL,
            EntryColumn.DESCRIPTION_FR,
            EntryColumn.DESCRIPTION_NL,
            EntryColumn.ELIGIBILITY_FR,
            EntryColumn.ELIGIBILITY_NL,
            EntryColumn.APPLICATION_FR,
            EntryColumn.APPLICATION_NL,
            EntryColumn.FEES_FR,
            EntryColumn.FEES_NL,
            EntryColumn.REFERRAL_FR,
            EntryColumn.REFERRAL_NL,
            EntryColumn.ACCREDITATIONS_FR,
            EntryColumn.ACCREDITATIONS_NL);

    /** More than any name, address or list of categories has. Some are read in a time that grows with the square of their length. */
    private static final int MAX_SHORT_LENGTH = 1_000;

    /** Characters that show others in another order than they are. */
    private static final Pattern REORDERING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\u2028\\u2029]");

    private static final Pattern MARKUP = Pattern.compile("<\\s*+[!/]?+\\s*+[\\p{L}!]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@|,;<>]+@[^\\s@|,;<>]+\\.[^\\s@|,;<>.]{2,}");

    /** Hours and minutes as both languages write them: 9h30, 9.30 uur, 09:30, 25h. */
    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?<![\\d.,/])(\\d{1,3})\\s?(?:(?:h|u|:)\\s?(\\d{2})?|[.](\\d{2})(?=\\s?(?:h|u|uur)\\b))(?!\\d)");

    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;
    private static final int MINUTES_BEHIND_A_LETTER = 2;
    private static final int MINUTES_BEHIND_A_DOT = 3;

    private final ImportFindings findings;

    TypedTextCheck(ImportFindings findings) {
        this.findings = findings;
    }

    /** Returns whether a text may be read at all; if not, it is reported. */
    boolean mayRead(EntryColumn column, String text, String header) {
        int most = LONG.contains(column) ? TextLimits.MAX_LENGTH : MAX_SHORT_LENGTH;
        if (text.length() > most) {
            findings.error(1, "service.too-long", header, most);
        } else if (REORDERING.matcher(text).find()
                || !LONG.contains(column) && LINE_BREAK.matcher(text).find()) {
            findings.error(1, "service.control", header);
        } else {
            return true;
        }
        return false;
    }

    void check(EntryColumn column, String text, String header) {
        if (MARKUP.matcher(text).find()) {
            findings.error(1, "edit.markup", header);
        }
        if (column == EntryColumn.EMAIL
                && !text.isBlank()
                && !EMAIL.matcher(text.strip()).matches()) {
            findings.error(1, "edit.email", header, text.strip());
        }
        if (HOURS.contains(column)) {
            checkTimes(text, header);
        }
    }

    private void checkTimes(String text, String header) {
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            int hour = Integer.parseInt(time.group(1));
            int minute = minute(time);
            if (hour > LAST_HOUR || minute > LAST_MINUTE || hour == LAST_HOUR && minute > 0) {
                findings.error(1, "edit.time", header, time.group().strip());
            }
        }
    }

    private static int minute(Matcher time) {
        String minutes = time.group(MINUTES_BEHIND_A_LETTER) != null
                ? time.group(MINUTES_BEHIND_A_LETTER)
                : time.group(MINUTES_BEHIND_A_DOT);
        return minutes == null ? 0 : Integer.parseInt(minutes);
    }
}
