package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.TimeSpan;
import brussels.repere.generation.BrusselsClock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code datetime} (OGC 17-069r4 §7.15.4): a date-time of RFC 3339, or an interval of two, of which one may be open ({@code ..} or
 * nothing). A date is a whole day in Brussels. An interval of a start and a duration is read as well, since version 1.0 was taken so and test
 * suites still ask by it.
 */
final class TimeParser {

    static final String NAME = "datetime";

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern DURATION = Pattern.compile("P[\\dYMWDTHS.]{2,30}");

    private TimeParser() {}

    /** Returns empty for a text that is no time, and for an interval whose beginning comes after its end. */
    static Optional<TimeSpan> parse(String text) {
        String[] ends = text.toUpperCase(Locale.ROOT).split("/", -1);
        try {
            return switch (ends.length) {
                case 1 -> Optional.of(read(ends[0]));
                case 2 -> interval(ends[0], ends[1]);
                default -> Optional.empty();
            };
        } catch (DateTimeException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<TimeSpan> interval(String start, String end) {
        Instant from = isOpen(start) ? null : read(start).from();
        if (DURATION.matcher(end).matches() && from != null) {
            return Optional.of(new TimeSpan(from, add(from, end)));
        }
        Instant until = isOpen(end) ? null : read(end).until();
        boolean isInterval = from == null ? until != null : until == null || !from.isAfter(until);
        return isInterval ? Optional.of(new TimeSpan(from, until)) : Optional.empty();
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static TimeSpan read(String text) {
        if (DATE.matcher(text).matches()) {
            LocalDate day = LocalDate.parse(text);
            return TimeSpan.ofDays(day, day);
        }
        if (!DATE_TIME.matcher(text).matches()) {
            throw new DateTimeException("no time");
        }
        Instant moment = OffsetDateTime.parse(text).toInstant();
        return new TimeSpan(moment, moment);
    }

    private static Instant add(Instant from, String duration) {
        int time = duration.indexOf('T');
        String days = time < 0 ? duration : duration.substring(0, time);
        Instant until = days.equals("P")
                ? from
                : from.atZone(BrusselsClock.ZONE).plus(Period.parse(days)).toInstant();
        return time < 0 ? until : until.plus(Duration.parse("P" + duration.substring(time)));
    }
}
