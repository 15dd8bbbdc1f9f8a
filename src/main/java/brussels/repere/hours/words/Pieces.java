package brussels.repere.hours.words;

import brussels.repere.hours.Span;
import brussels.repere.hours.words.Token.Kind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** Hours of days. Each returns false, and stands where it stood, if there are none. */
final class Pieces {

    private final Tokens tokens;
    private final Draft draft;

    Pieces(Tokens tokens, Draft draft) {
        this.tokens = tokens;
        this.draft = draft;
    }

    boolean timesOfDays() throws Unsure {
        int start = tokens.at();
        Days days = Times.days(tokens);
        if (days == null) {
            return false;
        }
        int afterDays = tokens.at();
        tokens.skip(Kind.COLON);
        Token part = tokens.take(Kind.PART_OF_DAY);
        tokens.skip(Kind.COLON, Kind.COMMA);
        List<Span> spans = Times.spans(tokens);
        if (spans != null) {
            if (!isBoundary() || part != null && !DayPart.of(part).holds(spans)) {
                throw new Unsure();
            }
            draft.add(days, spans);
            return true;
        }
        tokens.back(afterDays);
        tokens.skip(Kind.COLON);
        if (days.isOfWeekAlone() && until(days.week())) {
            return true;
        }
        tokens.back(start);
        return false;
    }

    private boolean until(Set<DayOfWeek> days) throws Unsure {
        int start = tokens.at();
        Token ends = tokens.take(Kind.UNTIL, Kind.TO);
        boolean says = ends != null && (ends.is(Kind.UNTIL) || ends.value() == Token.DUTCH_TO);
        Token end = says ? tokens.take(Kind.TIME) : null;
        if (end == null) {
            tokens.back(start);
            return false;
        }
        draft.until(days, Times.minutes(end));
        return true;
    }

    /** In a bracket: "(mardi jusque 19h)". */
    boolean untilOnly() throws Unsure {
        int start = tokens.at();
        tokens.skip(Kind.AND);
        Days days = Times.days(tokens);
        if (days != null && days.isOfWeekAlone() && until(days.week())) {
            return true;
        }
        tokens.back(start);
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
