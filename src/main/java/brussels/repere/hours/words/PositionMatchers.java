package brussels.repere.hours.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns at a place of a text, in sight of what stands before it: a word does not begin within another. */
final class PositionMatchers {

    private PositionMatchers() {}

    static Matcher matcherAt(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
