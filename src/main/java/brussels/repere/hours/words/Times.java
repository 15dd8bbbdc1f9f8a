package brussels.repere.hours.words;

import brussels.repere.hours.Span;
import brussels.repere.hours.words.Token.Kind;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** The smallest pieces: which days, and from when to when. Each returns null, and stands where it stood, if there is none. */
final class Times {

    private static final int HOUR = 60;
    /** What ends before it began ends the next day, if it began in the evening and ends by noon. */
    private static final int EVENING = 17 * HOUR;

    private static final int NOON = 12 * HOUR;

    private static final int DAWN = 6;

    private Times() {}

    /** "du lundi au mercredi et le vendredi", "week-ends et jours fériés". */
    static Days days(Tokens tokens) throws Unsure {
        Days days = new Days();
        if (!dayRange(tokens, days)) {
            return null;
        }
        while (true) {
            int before = tokens.at();
            tokens.skip(Kind.COMMA, Kind.AND);
            if (tokens.at() == before || !dayRange(tokens, days)) {
                tokens.back(before);
                return days;
            }
        }
    }

    private static boolean dayRange(Tokens tokens, Days days) throws Unsure {
        int start = tokens.at();
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
            boolean range = tokens.isNext(Kind.TO, Kind.UNTIL) && tokens.isThen(1, Kind.DAY);
            if (range) {
                tokens.take(Kind.TO, Kind.UNTIL);
            }
            days.add(from, range ? DayOfWeek.of(tokens.take(Kind.DAY).value()) : from);
        } else {
            tokens.back(start);
            return false;
        }
        return true;
    }

    /** "de 9h à 12h et de 13h à 17h". */
    static List<Span> spans(Tokens tokens) throws Unsure {
        if (tokens.take(Kind.AROUND_THE_CLOCK) != null) {
            return List.of(Span.WHOLE_DAY);
        }
        List<Span> spans = new ArrayList<>();
        Span first = span(tokens);
        if (first == null) {
            return null;
        }
        spans.add(first);
        while (true) {
            int before = tokens.at();
            tokens.skip(Kind.COMMA, Kind.AND);
            Span more = span(tokens);
            if (more == null) {
                tokens.back(before);
                return spans;
            }
            if (more.from() < spans.get(spans.size() - 1).to()) {
                throw new Unsure();
            }
            spans.add(more);
        }
    }

    private static Span span(Tokens tokens) throws Unsure {
        int start = tokens.at();
        tokens.skip(Kind.FROM);
        boolean between = tokens.take(Kind.BETWEEN) != null;
        Token from = tokens.take(Kind.TIME, Kind.NUMBER);
        boolean ends = from != null && (between ? tokens.take(Kind.AND) : tokens.take(Kind.TO, Kind.UNTIL)) != null;
        Token to = ends ? tokens.take(Kind.TIME, Kind.NUMBER) : null;
        if (to == null) {
            tokens.back(start);
            return null;
        }
        if (from.is(Kind.NUMBER) && from.value() < DAWN) {
            // "van 2 tot 5 uur" is in the afternoon, as a rule.
            throw new Unsure();
        }
        return span(minutes(from), minutes(to));
    }

    static Span span(int from, int to) throws Unsure {
        int end = to == 0 ? Span.DAY : to;
        if (end <= from && from >= EVENING && end <= NOON) {
            end += Span.DAY;
        }
        if (from >= Span.DAY || end <= from) {
            throw new Unsure();
        }
        return new Span(from, end);
    }

    static int minutes(Token time) throws Unsure {
        int minutes = time.is(Kind.NUMBER) ? time.value() * HOUR : time.value();
        if (minutes > Span.DAY) {
            throw new Unsure();
        }
        return minutes;
    }
}
