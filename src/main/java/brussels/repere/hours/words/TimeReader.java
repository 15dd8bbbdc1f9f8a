package brussels.repere.hours.words;

import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.words.HoursToken.Kind;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Reads days and intervals. If there are none, each method returns null and leaves the token stream at its position. */
final class TimeReader {

    private static final int MINUTES_PER_HOUR = 60;
    /** An interval that ends before it starts extends into the next day if it starts in the evening and ends by noon. */
    private static final int EARLIEST_NIGHT_START = 17 * MINUTES_PER_HOUR;

    private static final int LATEST_NIGHT_END = 12 * MINUTES_PER_HOUR;

    /** A lower hour without a unit may be in the morning or the afternoon. */
    private static final int MIN_BARE_HOUR = 6;

    /** Programs that know no 24:00 write 23:59. */
    private static final int LAST_MINUTE = TimeInterval.MINUTES_PER_DAY - 1;

    private TimeReader() {}

    /** Reads days: "du lundi au mercredi et le vendredi", "week-ends et jours fériés". */
    static DaySelection readDays(TokenStream tokens) throws AmbiguousHoursException {
        DaySelection days = new DaySelection();
        if (!readDayRange(tokens, days)) {
            return null;
        }
        while (true) {
            int before = tokens.position();
            tokens.skip(Kind.COMMA, Kind.AND);
            if (tokens.position() == before || !readDayRange(tokens, days)) {
                tokens.resetTo(before);
                return days;
            }
        }
    }

    private static boolean readDayRange(TokenStream tokens, DaySelection days) throws AmbiguousHoursException {
        int start = tokens.position();
        tokens.skip(Kind.FROM);
        if (tokens.take(Kind.EVERY_DAY) != null) {
            days.add(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        } else if (tokens.take(Kind.WORKING_DAYS) != null) {
            days.add(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        } else if (tokens.take(Kind.WEEKEND) != null) {
            days.add(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        } else if (tokens.take(Kind.HOLIDAYS) != null) {
            days.addHolidays();
        } else if (tokens.isNext(Kind.DAY)) {
            DayOfWeek from = DayOfWeek.of(tokens.take(Kind.DAY).value());
            boolean isRange = tokens.isNext(Kind.TO, Kind.UNTIL) && tokens.isFollowedBy(1, Kind.DAY);
            if (isRange) {
                tokens.take(Kind.TO, Kind.UNTIL);
            }
            days.add(from, isRange ? DayOfWeek.of(tokens.take(Kind.DAY).value()) : from);
        } else {
            tokens.resetTo(start);
            return false;
        }
        return true;
    }

    /** Reads intervals: "de 9h à 12h et de 13h à 17h". */
    static List<TimeInterval> readIntervals(TokenStream tokens) throws AmbiguousHoursException {
        if (tokens.take(Kind.AROUND_THE_CLOCK) != null) {
            return List.of(TimeInterval.WHOLE_DAY);
        }
        List<TimeInterval> intervals = new ArrayList<>();
        TimeInterval first = readInterval(tokens);
        if (first == null) {
            return null;
        }
        intervals.add(first);
        while (true) {
            int before = tokens.position();
            tokens.skip(Kind.COMMA, Kind.AND);
            TimeInterval next = readInterval(tokens);
            if (next == null) {
                tokens.resetTo(before);
                return intervals;
            }
            if (next.from() < intervals.get(intervals.size() - 1).to()) {
                throw new AmbiguousHoursException();
            }
            intervals.add(next);
        }
    }

    private static TimeInterval readInterval(TokenStream tokens) throws AmbiguousHoursException {
        int start = tokens.position();
        tokens.skip(Kind.FROM);
        boolean between = tokens.take(Kind.BETWEEN) != null;
        HoursToken from = tokens.take(Kind.TIME, Kind.NUMBER);
        boolean hasEnd = from != null && (between ? tokens.take(Kind.AND) : tokens.take(Kind.TO, Kind.UNTIL)) != null;
        HoursToken to = hasEnd ? tokens.take(Kind.TIME, Kind.NUMBER) : null;
        if (to == null) {
            tokens.resetTo(start);
            return null;
        }
        if (from.is(Kind.NUMBER) && from.value() < MIN_BARE_HOUR) {
            // "van 2 tot 5 uur" usually means the afternoon.
            throw new AmbiguousHoursException();
        }
        return createInterval(readMinutes(from), readMinutes(to));
    }

    /** Creates an interval from minutes after midnight. An end at midnight, or a minute before, is the end of the day. */
    static TimeInterval createInterval(int from, int to) throws AmbiguousHoursException {
        int end = to == 0 || to == LAST_MINUTE ? TimeInterval.MINUTES_PER_DAY : to;
        if (end <= from && from >= EARLIEST_NIGHT_START && end <= LATEST_NIGHT_END) {
            end += TimeInterval.MINUTES_PER_DAY;
        }
        if (from >= TimeInterval.MINUTES_PER_DAY || end <= from) {
            throw new AmbiguousHoursException();
        }
        return new TimeInterval(from, end);
    }

    static int readMinutes(HoursToken time) throws AmbiguousHoursException {
        int minutes = time.is(Kind.NUMBER) ? time.value() * MINUTES_PER_HOUR : time.value();
        if (minutes > TimeInterval.MINUTES_PER_DAY) {
            throw new AmbiguousHoursException();
        }
        return minutes;
    }
}
