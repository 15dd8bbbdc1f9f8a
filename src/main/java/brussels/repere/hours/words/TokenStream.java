package brussels.repere.hours.words;

import brussels.repere.hours.words.HoursToken.Kind;
import java.util.List;

/** Tokens, read one after the other; one can go back to a place. Not for use by several threads. */
final class TokenStream {

    private final List<HoursToken> all;
    private int position;

    TokenStream(List<HoursToken> all) {
        this.all = all;
    }

    int position() {
        return position;
    }

    void resetTo(int place) {
        position = place;
    }

    boolean isEnd() {
        return position >= all.size();
    }

    /** Null at the end. */
    HoursToken peek() {
        return isEnd() ? null : all.get(position);
    }

    HoursToken get(int place) {
        return all.get(place);
    }

    boolean isNext(Kind... kinds) {
        return !isEnd() && peek().is(kinds);
    }

    boolean isFollowedBy(int further, Kind... kinds) {
        return position + further < all.size() && all.get(position + further).is(kinds);
    }

    /** Takes the next one if it is such a one; else null. */
    HoursToken take(Kind... kinds) {
        return isNext(kinds) ? all.get(position++) : null;
    }

    void skip(Kind... kinds) {
        while (isNext(kinds)) {
            position++;
        }
    }
}
