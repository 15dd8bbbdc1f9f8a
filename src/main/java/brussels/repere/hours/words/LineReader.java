package brussels.repere.hours.words;

import brussels.repere.hours.Remark;
import brussels.repere.hours.Week;
import brussels.repere.hours.words.Token.Kind;
import brussels.repere.text.Lang;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads one line of hours, without its label. What it is sure of becomes a week; from the first words on that it does not know
 * all is left as a remark, to the end of the sentence or the bracket. Of one line; not for use by several threads.
 */
final class LineReader {

    private final String text;
    private final Lang lang;
    private final Tokens tokens;
    private final Draft draft = new Draft();
    private final Exceptions exceptions;
    private final Pieces pieces;
    private final List<Remark> remarks = new ArrayList<>();

    private LineReader(String text, Lang lang) {
        this.text = text;
        this.lang = lang;
        this.tokens = new Tokens(Lexer.tokens(text, lang));
        this.exceptions = new Exceptions(tokens, draft);
        this.pieces = new Pieces(tokens, draft);
    }

    /**
     * @param week null where nothing is sure; then all of the text is a remark
     * @param closedOnHolidays whether the line says that alone, of all other lines
     * @param closed the days on which it says that it is closed, if it says nothing else
     */
    record Read(Week week, List<Remark> remarks, boolean closedOnHolidays, Set<DayOfWeek> closed) {

        Read(Week week, List<Remark> remarks) {
            this(week, remarks, false, Set.of());
        }
    }

    static Read read(String text, Lang lang) {
        try {
            return new LineReader(text, lang).read();
        } catch (Unsure unsure) {
            return new Read(null, List.of(Remarks.of(text, lang)));
        }
    }

    private Read read() throws Unsure {
        if (always()) {
            return new Read(Week.ALWAYS, List.of());
        }
        while (!tokens.isEnd()) {
            tokens.skip(Kind.COMMA, Kind.STOP, Kind.AND);
            if (tokens.isEnd()) {
                break;
            }
            int start = tokens.at();
            int remarked = remarks.size();
            if (!piece() || !pieces.isBoundary()) {
                if (!draft.isEmpty() && tokens.at() > start && isTimes(start)) {
                    // "de 9h à 17h pour les renseignements": of what the hours are is not known.
                    throw new Unsure();
                }
                tokens.back(start);
                remarks.subList(remarked, remarks.size()).clear();
                remark();
            }
        }
        if (draft.isEmpty()) {
            return new Read(null, remarks);
        }
        if (draft.isClosedOnHolidaysAlone()) {
            return new Read(null, List.of(Remark.harmless(text)), true, Set.of());
        }
        Week week = draft.week();
        // Who only says when it is closed says nothing of when it is open.
        return week.days().isEmpty()
                ? new Read(null, List.of(Remark.doubtful(text)), false, draft.closed())
                : new Read(week, remarks);
    }

    private boolean isTimes(int start) {
        for (int place = start; place < tokens.at(); place++) {
            if (tokens.get(place).is(Kind.TIME, Kind.NUMBER, Kind.DAY)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but that. */
    private boolean always() {
        tokens.skip(Kind.EVERY_DAY, Kind.COMMA, Kind.AND);
        boolean said = tokens.take(Kind.AROUND_THE_CLOCK) != null;
        tokens.skip(Kind.EVERY_DAY, Kind.COMMA, Kind.AND, Kind.AROUND_THE_CLOCK, Kind.STOP);
        if (said && tokens.isNext(Kind.OTHER) && AlwaysWords.isIdle(said(tokens.next()))) {
            tokens.take(Kind.OTHER);
        }
        if (said && tokens.isEnd()) {
            return true;
        }
        tokens.back(0);
        return false;
    }

    private String said(Token token) {
        return Folding.of(text.substring(token.start(), token.end()));
    }

    private boolean piece() throws Unsure {
        return appointment() || bracket() || exceptions.read() || pieces.timesOfDays();
    }

    private boolean appointment() {
        int start = tokens.at();
        Token said = tokens.take(Kind.APPOINTMENT);
        if (said != null && (pieces.isBoundary() || tokens.isNext(Kind.CLOSE_BRACKET))) {
            remarks.add(Remark.harmless(text.substring(said.start(), said.end())));
            return true;
        }
        tokens.back(start);
        return false;
    }

    private boolean bracket() throws Unsure {
        int start = tokens.at();
        if (tokens.take(Kind.OPEN_BRACKET) == null) {
            return false;
        }
        boolean read = appointment() || exceptions.read() || pieces.untilOnly();
        boolean whole = read && tokens.take(Kind.CLOSE_BRACKET) != null;
        if (read && !whole && isTimes(start)) {
            throw new Unsure();
        }
        // "(sauf le mardi) et de 14h à 16h": whether the exception holds for what follows is not said.
        if (tokens.isNext(Kind.AND) && tokens.isThen(1, Kind.FROM, Kind.TIME)) {
            throw new Unsure();
        }
        return whole;
    }

    /** What follows is not understood: to the end of the bracket, or of the sentence. What stands before it governs it. */
    private void remark() throws Unsure {
        Token first = tokens.next();
        boolean bracket = first.is(Kind.OPEN_BRACKET);
        if (draft.isEmpty() && !bracket && remarks.isEmpty()) {
            throw new Unsure();
        }
        int start = tokens.at() == 0 ? 0 : tokens.get(tokens.at() - 1).end();
        int end = first.end();
        int depth = 0;
        while (!tokens.isEnd()) {
            Token token = tokens.next();
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
        remarks.add(Remarks.of(Remarks.bare(text.substring(start, end)), lang));
    }
}
