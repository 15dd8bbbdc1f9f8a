package brussels.repere.hours.words;

import brussels.repere.hours.words.Token.Kind;

/** What is taken away from hours, or added for holidays. Each returns false, and stands where it stood, if there is none. */
final class Exceptions {

    private final Tokens tokens;
    private final Draft draft;

    Exceptions(Tokens tokens, Draft draft) {
        this.tokens = tokens;
        this.draft = draft;
    }

    boolean read() throws Unsure {
        return hole() || exception() || closed() || also();
    }

    /** "sauf lundi et jeudi : fermeture entre 12h et 14h". */
    private boolean hole() throws Unsure {
        int start = tokens.at();
        if (tokens.take(Kind.EXCEPT) != null) {
            Days days = Times.days(tokens);
            boolean closed = days != null && tokens.take(Kind.COLON) != null && tokens.take(Kind.CLOSED) != null;
            if (closed && days.isOfWeekAlone() && tokens.take(Kind.BETWEEN) != null) {
                Token from = tokens.take(Kind.TIME);
                boolean and = tokens.take(Kind.AND) != null;
                Token to = tokens.take(Kind.TIME);
                if (from != null && and && to != null) {
                    draft.interrupt(days.week(), Times.span(from.value(), to.value()));
                    return true;
                }
            }
        }
        tokens.back(start);
        return false;
    }

    private boolean exception() throws Unsure {
        int start = tokens.at();
        Days days = tokens.take(Kind.EXCEPT) == null ? null : Times.days(tokens);
        if (days != null && ends()) {
            if (!days.week().isEmpty()) {
                draft.except(days.week());
            }
            if (days.holidays()) {
                draft.closedOnHolidays();
            }
            return true;
        }
        tokens.back(start);
        return false;
    }

    /** "fermé le samedi", "samedi fermé", "gesloten op feestdagen". */
    private boolean closed() throws Unsure {
        int start = tokens.at();
        boolean first = tokens.take(Kind.CLOSED) != null;
        Days days = Times.days(tokens);
        tokens.skip(Kind.COLON);
        boolean said = first || tokens.take(Kind.CLOSED) != null;
        if (said && days != null && ends()) {
            if (!days.week().isEmpty()) {
                draft.close(days.week());
            }
            if (days.holidays()) {
                draft.closedOnHolidays();
            }
            return true;
        }
        tokens.back(start);
        return false;
    }

    /** Nothing follows that could make it mean something else. */
    private boolean ends() {
        return tokens.isEnd() || tokens.isNext(Kind.COMMA, Kind.STOP, Kind.CLOSE_BRACKET, Kind.OPEN_BRACKET);
    }

    /** "ook op feestdagen". */
    private boolean also() {
        int start = tokens.at();
        if (tokens.take(Kind.ALSO) != null && tokens.take(Kind.HOLIDAYS) != null && !draft.isEmpty() && ends()) {
            draft.openOnHolidays(draft.last());
            return true;
        }
        tokens.back(start);
        return false;
    }
}
