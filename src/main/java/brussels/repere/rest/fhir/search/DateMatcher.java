package brussels.repere.rest.fhir.search;

import brussels.repere.generation.BrusselsClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of a parameter of type date: a year, month, day, minute, second or part of a second, all of which is meant, after a prefix that says
 * how a moment is compared with it. Without a zone it is by the clock in Brussels. Immutable.
 *
 * @param from the first moment that is meant
 * @param until the first moment that is meant no more
 */
record DateMatcher(Prefix prefix, Instant from, Instant until) {

    private static final String FORM = "2026-11-30T08:00:00Z, 2026-11-30, 2026-11 (eq, ne, gt, ge, lt, le, sa, eb)";
    private static final Pattern VALUE = Pattern.compile("([a-z]{2})?(\\d{4}.*)");
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?");

    /** Named as FHIR names them. */
    enum Prefix {
        eq,
        ne,
        gt,
        ge,
        lt,
        le,
        /** Starts after. */
        sa,
        /** Ends before. */
        eb
    }

    /** @throws InvalidSearch for a text that is no date of FHIR, or has a prefix that is not served */
    static DateMatcher read(String value) {
        // A plus of a zone that nobody escaped is a blank.
        Matcher parts = VALUE.matcher(value.replace(' ', '+'));
        if (!parts.matches()) {
            throw InvalidSearch.malformed(FORM);
        }
        Prefix prefix = parts.group(1) == null
                ? Prefix.eq
                : Arrays.stream(Prefix.values())
                        .filter(each -> each.name().equals(parts.group(1)))
                        .findFirst()
                        .orElseThrow(() -> InvalidSearch.malformed(FORM));
        try {
            return read(prefix, parts.group(2));
        } catch (DateTimeException malformed) {
            throw InvalidSearch.malformed(FORM);
        }
    }

    private static DateMatcher read(Prefix prefix, String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            String local = time.group(1) + "T" + time.group(2) + (time.group(3) == null ? ":00" : time.group(3));
            Instant from = time.group(5) == null
                    ? LocalDateTime.parse(local).atZone(BrusselsClock.ZONE).toInstant()
                    : OffsetDateTime.parse(local + time.group(5)).toInstant();
            ChronoUnit unit = time.group(4) != null
                    ? ChronoUnit.MILLIS
                    : time.group(3) != null ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
            Instant start = from.truncatedTo(unit);
            return new DateMatcher(prefix, start, start.plus(1, unit));
        }
        LocalDate first;
        LocalDate next;
        if (text.length() == "2026".length()) {
            first = Year.parse(text).atDay(1);
            next = first.plusYears(1);
        } else if (text.length() == "2026-11".length()) {
            first = YearMonth.parse(text).atDay(1);
            next = first.plusMonths(1);
        } else {
            first = LocalDate.parse(text);
            next = first.plusDays(1);
        }
        return new DateMatcher(
                prefix,
                first.atStartOfDay(BrusselsClock.ZONE).toInstant(),
                next.atStartOfDay(BrusselsClock.ZONE).toInstant());
    }

    boolean matches(Instant moment) {
        boolean before = moment.isBefore(from);
        boolean after = !moment.isBefore(until);
        return switch (prefix) {
            case eq -> !before && !after;
            case ne -> before || after;
            case gt, sa -> after;
            case ge -> !before;
            case lt, eb -> before;
            case le -> !after;
        };
    }
}
