package brussels.repere.hours.words;

import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.WeeklyHours;
import brussels.repere.hours.words.HoursToken.Kind;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads one line of hours, without its label. What it is sure of becomes a week; from the first words on that it does not know
 * all is left as a remark, to the end of the sentence or the bracket. Of one line; not for use by several threads.
 */
final class HoursLineReader {

    private final FoldedText text;
    private final Lang lang;
    private final TokenStream tokens;
    private final WeekBuilder draft = new WeekBuilder();
    private final HoursExceptionReader exceptions;
    private final DayTimesReader pieces;
    private final List<HoursRemark> remarks = new ArrayList<>();

    private HoursLineReader(FoldedText text, Lang lang) {
        this.text = text;
        this.lang = lang;
        this.tokens = new TokenStream(HoursLexer.tokenize(text, lang));
        this.exceptions = new HoursExceptionReader(tokens, draft);
        this.pieces = new DayTimesReader(tokens, draft);
    }

    /**
     * @param week null where nothing is sure; then all of the text is a remark
     * @param closedOnHolidays whether the line says that alone, of all other lines
     * @param closed the days on which it says that it is closed, if it says nothing else
     */
    record LineReading(WeeklyHours week, List<HoursRemark> remarks, boolean closedOnHolidays, Set<DayOfWeek> closed) {

        LineReading(WeeklyHours week, List<HoursRemark> remarks) {
            this(week, remarks, false, Set.of());
        }
    }

    static LineReading read(FoldedText text, Lang lang) {
        try {
            return new HoursLineReader(text, lang).read();
        } catch (AmbiguousHoursException unsure) {
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
            int remarked = remarks.size();
            if (!readPiece() || !pieces.isBoundary()) {
                if (!draft.isEmpty() && tokens.position() > start && hasTimes(start)) {
                    // "de 9h à 17h pour les renseignements": of what the hours are is not known.
                    throw new AmbiguousHoursException();
                }
                tokens.resetTo(start);
                remarks.subList(remarked, remarks.size()).clear();
                readRemark();
            }
        }
        if (draft.isEmpty()) {
            return new LineReading(null, remarks);
        }
        if (draft.isClosedOnHolidaysAlone()) {
            return new LineReading(null, List.of(HoursRemark.harmless(text.original())), true, Set.of());
        }
        WeeklyHours week = draft.build();
        // Who only says when it is closed says nothing of when it is open.
        return week.days().isEmpty()
                ? new LineReading(null, List.of(HoursRemark.doubtful(text.original())), false, draft.closedDays())
                : new LineReading(week, remarks);
    }

    private boolean hasTimes(int start) {
        for (int place = start; place < tokens.position(); place++) {
            if (tokens.get(place).is(Kind.TIME, Kind.NUMBER, Kind.DAY)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but that. */
    private boolean readAroundTheClock() {
        tokens.skip(Kind.EVERY_DAY, Kind.COMMA, Kind.AND);
        boolean said = tokens.take(Kind.AROUND_THE_CLOCK) != null;
        tokens.skip(Kind.EVERY_DAY, Kind.COMMA, Kind.AND, Kind.AROUND_THE_CLOCK, Kind.STOP);
        if (said && tokens.isNext(Kind.OTHER) && AroundTheClockWords.isFiller(fold(tokens.peek()))) {
            tokens.take(Kind.OTHER);
        }
        if (said && tokens.isEnd()) {
            return true;
        }
        tokens.resetTo(0);
        return false;
    }

    private String fold(HoursToken token) {
        return text.folded().substring(token.start(), token.end());
    }

    private boolean readPiece() throws AmbiguousHoursException {
        return readAppointment() || readBracket() || exceptions.read() || pieces.readTimesOfDays();
    }

    private boolean readAppointment() {
        int start = tokens.position();
        HoursToken said = tokens.take(Kind.APPOINTMENT);
        if (said != null && (pieces.isBoundary() || tokens.isNext(Kind.CLOSE_BRACKET))) {
            remarks.add(HoursRemark.harmless(text.original(said.start(), said.end())));
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
        boolean read = readAppointment() || exceptions.read() || pieces.readClosingTimeInBrackets();
        boolean whole = read && tokens.take(Kind.CLOSE_BRACKET) != null;
        if (read && !whole && hasTimes(start)) {
            throw new AmbiguousHoursException();
        }
        // "(sauf le mardi) et de 14h à 16h": whether the exception holds for what follows is not said.
        if (tokens.isNext(Kind.AND) && tokens.isFollowedBy(1, Kind.FROM, Kind.TIME)) {
            throw new AmbiguousHoursException();
        }
        return whole;
    }

    /** What follows is not understood: to the end of the bracket, or of the sentence. What stands before it governs it. */
    private void readRemark() throws AmbiguousHoursException {
        HoursToken first = tokens.peek();
        boolean bracket = first.is(Kind.OPEN_BRACKET);
        if (draft.isEmpty() && !bracket && remarks.isEmpty()) {
            throw new AmbiguousHoursException();
        }
        int start =
                tokens.position() == 0 ? 0 : tokens.get(tokens.position() - 1).end();
        int end = first.end();
        int depth = 0;
        while (!tokens.isEnd()) {
            HoursToken token = tokens.peek();
            if (!bracket && depth == 0 && token.is(Kind.STOP)) {
                break;
            }
            tokens.take(token.kind());
            end = token.end();
            depth += token.is(Kind.OPEN_BRACKET) ? 1 : token.is(Kind.CLOSE_BRACKET) ? -1 : 0;
            if (bracket && depth == 0) {
                break;
            }
        }
        remarks.add(RemarkReader.read(RemarkReader.stripEdges(text.original(start, end)), lang));
    }
}
