package brussels.repere.hours.words;

import brussels.repere.hours.words.HoursToken.Kind;

/**
 * Reads exceptions to hours and additions for public holidays. If there are none, each method returns false and leaves the token
 * stream at its position.
 */
final class HoursExceptionReader {

    private final TokenStream tokens;
    private final WeekBuilder week;

    HoursExceptionReader(TokenStream tokens, WeekBuilder week) {
        this.tokens = tokens;
        this.week = week;
    }

    boolean read() throws AmbiguousHoursException {
        return readInterruption() || readException() || readClosedDays() || readHolidayAddition();
    }

    /** Reads a break: "sauf lundi et jeudi : fermeture entre 12h et 14h". */
    private boolean readInterruption() throws AmbiguousHoursException {
        int start = tokens.position();
        if (tokens.take(Kind.EXCEPT) != null) {
            DaySelection days = TimeReader.readDays(tokens);
            boolean closed = days != null && tokens.take(Kind.COLON) != null && tokens.take(Kind.CLOSED) != null;
            if (closed && days.excludesHolidays() && tokens.take(Kind.BETWEEN) != null) {
                HoursToken from = tokens.take(Kind.TIME);
                boolean hasAnd = tokens.take(Kind.AND) != null;
                HoursToken to = tokens.take(Kind.TIME);
                if (from != null && hasAnd && to != null) {
                    week.interrupt(days.weekdays(), TimeReader.createInterval(from.value(), to.value()));
                    return true;
                }
            }
        }
        tokens.resetTo(start);
        return false;
    }

    private boolean readException() throws AmbiguousHoursException {
        int start = tokens.position();
        DaySelection days = tokens.take(Kind.EXCEPT) == null ? null : TimeReader.readDays(tokens);
        if (days != null && isEndOfPhrase()) {
            if (!days.weekdays().isEmpty()) {
                week.exclude(days.weekdays());
            }
            if (days.holidays()) {
                week.closeOnHolidays();
            }
            return true;
        }
        tokens.resetTo(start);
        return false;
    }

    /** Reads closed days: "fermé le samedi", "samedi fermé", "gesloten op feestdagen". */
    private boolean readClosedDays() throws AmbiguousHoursException {
        int start = tokens.position();
        boolean closedFirst = tokens.take(Kind.CLOSED) != null;
        DaySelection days = TimeReader.readDays(tokens);
        tokens.skip(Kind.COLON);
        boolean isClosed = closedFirst || tokens.take(Kind.CLOSED) != null;
        if (isClosed && days != null && isEndOfPhrase()) {
            if (!days.weekdays().isEmpty()) {
                week.close(days.weekdays());
            }
            if (days.holidays()) {
                week.closeOnHolidays();
            }
            return true;
        }
        tokens.resetTo(start);
        return false;
    }

    /** Returns whether nothing follows that could change the meaning of the phrase. */
    private boolean isEndOfPhrase() {
        return tokens.isEnd() || tokens.isNext(Kind.COMMA, Kind.STOP, Kind.CLOSE_BRACKET, Kind.OPEN_BRACKET);
    }

    /** Reads an addition for public holidays: "ook op feestdagen". */
    private boolean readHolidayAddition() {
        int start = tokens.position();
        if (tokens.take(Kind.ALSO) != null
                && tokens.take(Kind.HOLIDAYS) != null
                && !week.isEmpty()
                && isEndOfPhrase()) {
            week.openOnHolidays(week.lastTimes());
            return true;
        }
        tokens.resetTo(start);
        return false;
    }
}
