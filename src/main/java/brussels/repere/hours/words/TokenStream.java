package brussels.repere.hours.words;

import brussels.repere.hours.words.HoursToken.Kind;
import java.util.List;

/** A stream of tokens that can be reset to an earlier position. Not thread-safe. */
final class TokenStream {

    private final List<HoursToken> tokens;
    private int position;

    TokenStream(List<HoursToken> tokens) {
        this.tokens = tokens;
    }

    int position() {
        return position;
    }

    void resetTo(int position) {
        this.position = position;
    }

    boolean isEnd() {
        return position >= tokens.size();
    }

    /** Returns the next token without taking it; null at the end. */
    HoursToken peek() {
        return isEnd() ? null : tokens.get(position);
    }

    HoursToken get(int index) {
        return tokens.get(index);
    }

    boolean isNext(Kind... kinds) {
        return !isEnd() && peek().is(kinds);
    }

    /** Returns whether the token at an offset from the next one is of one of these kinds. */
    boolean isFollowedBy(int offset, Kind... kinds) {
        return position + offset < tokens.size()
                && tokens.get(position + offset).is(kinds);
    }

    /** Takes the next token if it is of one of these kinds; otherwise returns null. */
    HoursToken take(Kind... kinds) {
        return isNext(kinds) ? tokens.get(position++) : null;
    }

    void skip(Kind... kinds) {
        while (isNext(kinds)) {
            position++;
        }
    }
}
