package brussels.repere.hours.words;

import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.words.HoursToken.Kind;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** The smallest pieces: which days, and from when to when. Each returns null, and stands where it stood, if there is none. */
final class TimeReader {

    private static final int HOUR = 60;
    /** What ends before it began ends the next day, if it began in the evening and ends by noon. */
    private static final int EARLIEST_NIGHT_START = 17 * HOUR;

    private static final int LATEST_NIGHT_END = 12 * HOUR;

    private static final int MIN_BARE_HOUR = 6;

    private TimeReader() {}

    /** "du lundi au mercredi et le vendredi", "week-ends et jours fériés". */
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
            boolean range = tokens.isNext(Kind.TO, Kind.UNTIL) && tokens.isFollowedBy(1, Kind.DAY);
            if (range) {
                tokens.take(Kind.TO, Kind.UNTIL);
            }
            days.add(from, range ? DayOfWeek.of(tokens.take(Kind.DAY).value()) : from);
        } else {
            tokens.resetTo(start);
            return false;
        }
        return true;
    }

    /** "de 9h à 12h et de 13h à 17h". */
    static List<TimeInterval> readIntervals(TokenStream tokens) throws AmbiguousHoursException {
        if (tokens.take(Kind.AROUND_THE_CLOCK) != null) {
            return List.of(TimeInterval.WHOLE_DAY);
        }
        List<TimeInterval> spans = new ArrayList<>();
        TimeInterval first = interval(tokens);
        if (first == null) {
            return null;
        }
        spans.add(first);
        while (true) {
            int before = tokens.position();
            tokens.skip(Kind.COMMA, Kind.AND);
            TimeInterval more = interval(tokens);
            if (more == null) {
                tokens.resetTo(before);
                return spans;
            }
            if (more.from() < spans.get(spans.size() - 1).to()) {
                throw new AmbiguousHoursException();
            }
            spans.add(more);
        }
    }

    private static TimeInterval interval(TokenStream tokens) throws AmbiguousHoursException {
        int start = tokens.position();
        tokens.skip(Kind.FROM);
        boolean between = tokens.take(Kind.BETWEEN) != null;
        HoursToken from = tokens.take(Kind.TIME, Kind.NUMBER);
        boolean ends = from != null && (between ? tokens.take(Kind.AND) : tokens.take(Kind.TO, Kind.UNTIL)) != null;
        HoursToken to = ends ? tokens.take(Kind.TIME, Kind.NUMBER) : null;
        if (to == null) {
            tokens.resetTo(start);
            return null;
        }
        if (from.is(Kind.NUMBER) && from.value() < MIN_BARE_HOUR) {
            // "van 2 tot 5 uur" is in the afternoon, as a rule.
            throw new AmbiguousHoursException();
        }
        return interval(readMinutes(from), readMinutes(to));
    }

    static TimeInterval interval(int from, int to) throws AmbiguousHoursException {
        int end = to == 0 ? TimeInterval.MINUTES_PER_DAY : to;
        if (end <= from && from >= EARLIEST_NIGHT_START && end <= LATEST_NIGHT_END) {
            end += TimeInterval.MINUTES_PER_DAY;
        }
        if (from >= TimeInterval.MINUTES_PER_DAY || end <= from) {
            throw new AmbiguousHoursException();
        }
        return new TimeInterval(from, end);
    }

    static int readMinutes(HoursToken time) throws AmbiguousHoursException {
        int minutes = time.is(Kind.NUMBER) ? time.value() * HOUR : time.value();
        if (minutes > TimeInterval.MINUTES_PER_DAY) {
            throw new AmbiguousHoursException();
        }
        return minutes;
    }
}
