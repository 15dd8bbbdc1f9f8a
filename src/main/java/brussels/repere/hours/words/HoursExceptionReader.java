package brussels.repere.hours.words;

import brussels.repere.hours.words.HoursToken.Kind;

/** What is taken away from hours, or added for holidays. Each returns false, and stands where it stood, if there is none. */
final class HoursExceptionReader {

    private final TokenStream tokens;
    private final WeekBuilder draft;

    HoursExceptionReader(TokenStream tokens, WeekBuilder draft) {
        this.tokens = tokens;
        this.draft = draft;
    }

    boolean read() throws AmbiguousHoursException {
        return readInterruption() || readException() || readClosedDays() || readHolidayAddition();
    }

    /** "sauf lundi et jeudi : fermeture entre 12h et 14h". */
    private boolean readInterruption() throws AmbiguousHoursException {
        int start = tokens.position();
        if (tokens.take(Kind.EXCEPT) != null) {
            DaySelection days = TimeReader.readDays(tokens);
            boolean closed = days != null && tokens.take(Kind.COLON) != null && tokens.take(Kind.CLOSED) != null;
            if (closed && days.excludesHolidays() && tokens.take(Kind.BETWEEN) != null) {
                HoursToken from = tokens.take(Kind.TIME);
                boolean and = tokens.take(Kind.AND) != null;
                HoursToken to = tokens.take(Kind.TIME);
                if (from != null && and && to != null) {
                    draft.interrupt(days.week(), TimeReader.interval(from.value(), to.value()));
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
            if (!days.week().isEmpty()) {
                draft.exclude(days.week());
            }
            if (days.holidays()) {
                draft.closeOnHolidays();
            }
            return true;
        }
        tokens.resetTo(start);
        return false;
    }

    /** "fermé le samedi", "samedi fermé", "gesloten op feestdagen". */
    private boolean readClosedDays() throws AmbiguousHoursException {
        int start = tokens.position();
        boolean first = tokens.take(Kind.CLOSED) != null;
        DaySelection days = TimeReader.readDays(tokens);
        tokens.skip(Kind.COLON);
        boolean said = first || tokens.take(Kind.CLOSED) != null;
        if (said && days != null && isEndOfPhrase()) {
            if (!days.week().isEmpty()) {
                draft.close(days.week());
            }
            if (days.holidays()) {
                draft.closeOnHolidays();
            }
            return true;
        }
        tokens.resetTo(start);
        return false;
    }

    /** Nothing follows that could make it mean something else. */
    private boolean isEndOfPhrase() {
        return tokens.isEnd() || tokens.isNext(Kind.COMMA, Kind.STOP, Kind.CLOSE_BRACKET, Kind.OPEN_BRACKET);
    }

    /** "ook op feestdagen". */
    private boolean readHolidayAddition() {
        int start = tokens.position();
        if (tokens.take(Kind.ALSO) != null
                && tokens.take(Kind.HOLIDAYS) != null
                && !draft.isEmpty()
                && isEndOfPhrase()) {
            draft.openOnHolidays(draft.lastTimes());
            return true;
        }
        tokens.resetTo(start);
        return false;
    }
}
