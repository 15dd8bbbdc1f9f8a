package brussels.repere.hours.words;

import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.WeeklyHours;
import brussels.repere.hours.words.HoursToken.Kind;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads one line of hours, without its label. Unambiguous parts become a week. From the first unknown words on, the text up to
 * the end of the sentence or the brackets becomes a remark. Not thread-safe.
 */
final class HoursLineReader {

    private final FoldedText text;
    private final Lang lang;
    private final TokenStream tokens;
    private final WeekBuilder weekBuilder = new WeekBuilder();
    private final HoursExceptionReader exceptions;
    private final DayTimesReader dayTimes;
    private final List<HoursRemark> remarks = new ArrayList<>();

    private HoursLineReader(FoldedText text, Lang lang) {
        this.text = text;
        this.lang = lang;
        this.tokens = new TokenStream(HoursLexer.tokenize(text, lang));
        this.exceptions = new HoursExceptionReader(tokens, weekBuilder);
        this.dayTimes = new DayTimesReader(tokens, weekBuilder);
    }

    /**
     * @param week null if nothing is unambiguous; all of the text is then a remark
     * @param closedOnHolidays whether the line states only that all other lines are closed on public holidays
     * @param closed the closed days, if the line states nothing else
     */
    record LineReading(WeeklyHours week, List<HoursRemark> remarks, boolean closedOnHolidays, Set<DayOfWeek> closed) {

        LineReading(WeeklyHours week, List<HoursRemark> remarks) {
            this(week, remarks, false, Set.of());
        }
    }

    static LineReading read(FoldedText text, Lang lang) {
        try {
            return new HoursLineReader(text, lang).read();
        } catch (AmbiguousHoursException ambiguous) {
            return new LineReading(null, List.of(RemarkReader.read(text.original(), lang)));
        }
    }

    private LineReading read() throws AmbiguousHoursException {
        if (readAroundTheClock()) {
            return new LineReading(WeeklyHours.ALWAYS, List.of());
        }
        while (!tokens.isEnd()) {
            tokens.skip(Kind.COMMA, Kind.STOP, Kind.AND);
            if (tokens.isEnd()) {
                break;
            }
            int start = tokens.position();
            int remarkCount = remarks.size();
            if (!readPart() || !dayTimes.isBoundary()) {
                if (!weekBuilder.isEmpty() && tokens.position() > start && hasTimes(start)) {
                    // "de 9h à 17h pour les renseignements": it is unclear to what the hours apply.
                    throw new AmbiguousHoursException();
                }
                tokens.resetTo(start);
                remarks.subList(remarkCount, remarks.size()).clear();
                readRemark();
            }
        }
        if (weekBuilder.isEmpty()) {
            return new LineReading(null, remarks);
        }
        if (weekBuilder.isClosedOnHolidaysOnly()) {
            return new LineReading(null, List.of(HoursRemark.harmless(text.original())), true, Set.of());
        }
        WeeklyHours week = weekBuilder.build();
        // A line that states only closed days does not state the opening hours.
        return week.days().isEmpty()
                ? new LineReading(null, List.of(HoursRemark.doubtful(text.original())), false, weekBuilder.closedDays())
                : new LineReading(week, remarks);
    }

    private boolean hasTimes(int start) {
        for (int index = start; index < tokens.position(); index++) {
            if (tokens.get(index).is(Kind.TIME, Kind.NUMBER, Kind.DAY)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a line that states only that the place is open around the clock. */
    private boolean readAroundTheClock() throws AmbiguousHoursException {
        skipAroundTheClockFiller();
        tokens.skip(Kind.EVERY_DAY, Kind.COMMA, Kind.AND, Kind.TO);
        boolean aroundTheClock = tokens.take(Kind.AROUND_THE_CLOCK) != null || readWholeDay();
        tokens.skip(Kind.EVERY_DAY, Kind.COMMA, Kind.AND, Kind.TO, Kind.AROUND_THE_CLOCK, Kind.STOP);
        skipAroundTheClockFiller();
        if (aroundTheClock && tokens.isEnd()) {
            return true;
        }
        tokens.resetTo(0);
        return false;
    }

    private void skipAroundTheClockFiller() {
        if (tokens.isNext(Kind.OTHER) && AroundTheClockWords.isFiller(fold(tokens.peek()))) {
            tokens.take(Kind.OTHER);
        }
    }

    /** Whoever states that a day has all its hours, and no day, means each day: "00:00-23:59". */
    private boolean readWholeDay() throws AmbiguousHoursException {
        boolean beginsAtMidnight = tokens.isNext(Kind.TIME) && tokens.peek().value() == 0;
        return beginsAtMidnight && List.of(TimeInterval.WHOLE_DAY).equals(TimeReader.readIntervals(tokens));
    }

    private String fold(HoursToken token) {
        return text.folded().substring(token.start(), token.end());
    }

    private boolean readPart() throws AmbiguousHoursException {
        return readAppointment()
                || readBracket()
                || exceptions.read()
                || dayTimes.readTimesOfDays()
                || dayTimes.readDaysOfTimes();
    }

    private boolean readAppointment() {
        int start = tokens.position();
        HoursToken appointment = tokens.take(Kind.APPOINTMENT);
        if (appointment != null && (dayTimes.isBoundary() || tokens.isNext(Kind.CLOSE_BRACKET))) {
            remarks.add(HoursRemark.harmless(text.original(appointment.start(), appointment.end())));
            return true;
        }
        tokens.resetTo(start);
        return false;
    }

    private boolean readBracket() throws AmbiguousHoursException {
        int start = tokens.position();
        if (tokens.take(Kind.OPEN_BRACKET) == null) {
            return false;
        }
        boolean read = readAppointment() || exceptions.read() || dayTimes.readClosingTimeInBrackets();
        boolean isComplete = read && tokens.take(Kind.CLOSE_BRACKET) != null;
        if (read && !isComplete && hasTimes(start)) {
            throw new AmbiguousHoursException();
        }
        // "(sauf le mardi) et de 14h à 16h": it is unclear whether the exception also applies to what follows.
        if (tokens.isNext(Kind.AND) && tokens.isFollowedBy(1, Kind.FROM, Kind.TIME)) {
            throw new AmbiguousHoursException();
        }
        return isComplete;
    }

    /**
     * Reads text that is not understood as a remark, up to the end of the brackets or of the sentence. Words that precede it and
     * belong to no token are part of the remark. Text at the start of a line may change the meaning of what follows, so it makes
     * the line ambiguous.
     */
    private void readRemark() throws AmbiguousHoursException {
        HoursToken first = tokens.peek();
        boolean inBrackets = first.is(Kind.OPEN_BRACKET);
        if (weekBuilder.isEmpty() && !inBrackets && remarks.isEmpty()) {
            throw new AmbiguousHoursException();
        }
        int start =
                tokens.position() == 0 ? 0 : tokens.get(tokens.position() - 1).end();
        int end = first.end();
        int depth = 0;
        while (!tokens.isEnd()) {
            HoursToken token = tokens.peek();
            if (!inBrackets && depth == 0 && token.is(Kind.STOP)) {
                break;
            }
            tokens.take(token.kind());
            end = token.end();
            depth += token.is(Kind.OPEN_BRACKET) ? 1 : token.is(Kind.CLOSE_BRACKET) ? -1 : 0;
            if (inBrackets && depth == 0) {
                break;
            }
        }
        remarks.add(RemarkReader.read(RemarkReader.stripEdges(text.original(start, end)), lang));
    }
}
