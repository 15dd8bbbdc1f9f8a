package brussels.repere.hours.words;

import brussels.repere.hours.Span;
import brussels.repere.hours.words.Token.Kind;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The smallest pieces: which days, and from when to when. Each returns null, and stands where it stood, if there is none. */
final class Times {

    private static final int HOUR = 60;
    /** What ends before it began ends the next day, if it began in the evening and ends by noon. */
    private static final int EVENING = 17 * HOUR;

    private static final int NOON = 12 * HOUR;

    private Times() {}

    /** "du lundi au mercredi et le vendredi". */
    static Set<DayOfWeek> days(Tokens tokens) {
        int start = tokens.at();
        Set<DayOfWeek> days = dayRange(tokens);
        if (days == null) {
            tokens.back(start);
            return null;
        }
        while (true) {
            int before = tokens.at();
            tokens.skip(Kind.COMMA, Kind.AND);
            Set<DayOfWeek> more = tokens.at() == before ? null : dayRange(tokens);
            if (more == null) {
                tokens.back(before);
                return days;
            }
            days.addAll(more);
        }
    }

    private static Set<DayOfWeek> dayRange(Tokens tokens) {
        int start = tokens.at();
        tokens.skip(Kind.FROM);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (tokens.take(Kind.EVERY_DAY) != null) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
        } else if (tokens.take(Kind.WORKING_DAYS) != null) {
            days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        } else if (tokens.take(Kind.WEEKEND) != null) {
            days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        } else if (tokens.isNext(Kind.DAY)) {
            DayOfWeek from = DayOfWeek.of(tokens.take(Kind.DAY).value());
            DayOfWeek to = from;
            if (tokens.isNext(Kind.TO, Kind.UNTIL) && tokens.isThen(1, Kind.DAY)) {
                tokens.take(Kind.TO, Kind.UNTIL);
                to = DayOfWeek.of(tokens.take(Kind.DAY).value());
            }
            for (DayOfWeek day = from; ; day = day.plus(1)) {
                days.add(day);
                if (day == to) {
                    break;
                }
            }
        } else {
            tokens.back(start);
            return null;
        }
        return days;
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
        Token from = tokens.take(Kind.TIME, Kind.NUMBER);
        boolean ends = from != null && tokens.take(Kind.TO, Kind.UNTIL) != null;
        Token to = ends ? tokens.take(Kind.TIME, Kind.NUMBER) : null;
        if (to == null) {
            tokens.back(start);
            return null;
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
