package brussels.repere.hours.words;

import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.words.HoursToken.Kind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** Hours of days. Each returns false, and stands where it stood, if there are none. */
final class DayTimesReader {

    private final TokenStream tokens;
    private final WeekBuilder draft;

    DayTimesReader(TokenStream tokens, WeekBuilder draft) {
        this.tokens = tokens;
        this.draft = draft;
    }

    boolean readTimesOfDays() throws AmbiguousHoursException {
        int start = tokens.position();
        DaySelection days = TimeReader.readDays(tokens);
        if (days == null) {
            return false;
        }
        int afterDays = tokens.position();
        tokens.skip(Kind.COLON);
        HoursToken part = tokens.take(Kind.PART_OF_DAY);
        tokens.skip(Kind.COLON, Kind.COMMA);
        List<TimeInterval> spans = TimeReader.readIntervals(tokens);
        if (spans != null) {
            if (!isBoundary() || part != null && !DayPart.of(part).includes(spans)) {
                throw new AmbiguousHoursException();
            }
            draft.add(days, spans);
            return true;
        }
        tokens.resetTo(afterDays);
        tokens.skip(Kind.COLON);
        if (days.excludesHolidays() && readClosingTime(days.week())) {
            return true;
        }
        tokens.resetTo(start);
        return false;
    }

    private boolean readClosingTime(Set<DayOfWeek> days) throws AmbiguousHoursException {
        int start = tokens.position();
        HoursToken ends = tokens.take(Kind.UNTIL, Kind.TO);
        boolean says = ends != null && (ends.is(Kind.UNTIL) || ends.value() == HoursToken.DUTCH_TO);
        HoursToken end = says ? tokens.take(Kind.TIME) : null;
        if (end == null) {
            tokens.resetTo(start);
            return false;
        }
        draft.closeAt(days, TimeReader.readMinutes(end));
        return true;
    }

    /** In a bracket: "(mardi jusque 19h)". */
    boolean readClosingTimeInBrackets() throws AmbiguousHoursException {
        int start = tokens.position();
        tokens.skip(Kind.AND);
        DaySelection days = TimeReader.readDays(tokens);
        if (days != null && days.excludesHolidays() && readClosingTime(days.week())) {
            return true;
        }
        tokens.resetTo(start);
        return false;
    }

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
