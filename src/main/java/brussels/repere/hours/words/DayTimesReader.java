package brussels.repere.hours.words;

import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.words.HoursToken.Kind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** Reads the hours of days. If there are none, each method returns false and leaves the token stream at its position. */
final class DayTimesReader {

    private final TokenStream tokens;
    private final WeekBuilder week;

    DayTimesReader(TokenStream tokens, WeekBuilder week) {
        this.tokens = tokens;
        this.week = week;
    }

    boolean readTimesOfDays() throws AmbiguousHoursException {
        int start = tokens.position();
        DaySelection days = TimeReader.readDays(tokens);
        if (days == null) {
            return false;
        }
        int afterDays = tokens.position();
        tokens.skip(Kind.COLON);
        HoursToken partOfDay = tokens.take(Kind.PART_OF_DAY);
        tokens.skip(Kind.COLON, Kind.COMMA);
        List<TimeInterval> intervals = TimeReader.readIntervals(tokens);
        if (intervals != null) {
            if (!isBoundary() || partOfDay != null && !DayPart.of(partOfDay).includes(intervals)) {
                throw new AmbiguousHoursException();
            }
            week.add(days, intervals);
            return true;
        }
        tokens.resetTo(afterDays);
        tokens.skip(Kind.COLON);
        if (days.excludesHolidays() && readClosingTime(days.weekdays())) {
            return true;
        }
        tokens.resetTo(start);
        return false;
    }

    /** Reads times before their days: "9h-17h du lundi au vendredi". With times behind the days too, it is unclear whose they are. */
    boolean readDaysOfTimes() throws AmbiguousHoursException {
        int start = tokens.position();
        List<TimeInterval> intervals = TimeReader.readIntervals(tokens);
        DaySelection days = intervals == null ? null : TimeReader.readDays(tokens);
        if (days == null || !isBoundary()) {
            tokens.resetTo(start);
            return false;
        }
        week.add(days, intervals);
        return true;
    }

    private boolean readClosingTime(Set<DayOfWeek> days) throws AmbiguousHoursException {
        int start = tokens.position();
        HoursToken until = tokens.take(Kind.UNTIL, Kind.TO);
        boolean isClosingTime = until != null && (until.is(Kind.UNTIL) || until.value() == HoursToken.DUTCH_TO);
        HoursToken end = isClosingTime ? tokens.take(Kind.TIME) : null;
        if (end == null) {
            tokens.resetTo(start);
            return false;
        }
        week.closeAt(days, TimeReader.readMinutes(end));
        return true;
    }

    /** Reads a closing time within brackets: "(mardi jusque 19h)". */
    boolean readClosingTimeInBrackets() throws AmbiguousHoursException {
        int start = tokens.position();
        tokens.skip(Kind.AND);
        DaySelection days = TimeReader.readDays(tokens);
        if (days != null && days.excludesHolidays() && readClosingTime(days.weekdays())) {
            return true;
        }
        tokens.resetTo(start);
        return false;
    }

    /** Returns whether the next token ends the current part of the line. */
    boolean isBoundary() {
        return tokens.isEnd()
                || tokens.isNext(
                        Kind.COMMA,
                        Kind.STOP,
                        Kind.AND,
                        Kind.OPEN_BRACKET,
                        Kind.EXCEPT,
                        Kind.APPOINTMENT,
                        Kind.ALSO,
                        Kind.CLOSED);
    }
}
