package brussels.repere.hours.words;

import brussels.repere.hours.words.Token.Kind;
import java.util.List;

/** Tokens, read one after the other; one can go back to a place. Not for use by several threads. */
final class Tokens {

    private final List<Token> all;
    private int at;

    Tokens(List<Token> all) {
        this.all = all;
    }

    int at() {
        return at;
    }

    void back(int place) {
        at = place;
    }

    boolean isEnd() {
        return at >= all.size();
    }

    /** Null at the end. */
    Token next() {
        return isEnd() ? null : all.get(at);
    }

    Token get(int place) {
        return all.get(place);
    }

    boolean isNext(Kind... kinds) {
        return !isEnd() && next().is(kinds);
    }

    boolean isThen(int further, Kind... kinds) {
        return at + further < all.size() && all.get(at + further).is(kinds);
    }

    /** Takes the next one if it is such a one; else null. */
    Token take(Kind... kinds) {
        return isNext(kinds) ? all.get(at++) : null;
    }

    void skip(Kind... kinds) {
        while (isNext(kinds)) {
            at++;
        }
    }
}
