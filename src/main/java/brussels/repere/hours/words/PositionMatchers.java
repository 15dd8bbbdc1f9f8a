package brussels.repere.hours.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Creates matchers that start at a position but see the text before it, so that a word boundary is recognised correctly. */
final class PositionMatchers {

    private PositionMatchers() {}

    static Matcher matcherAt(Pattern pattern, String text, int position) {
        return pattern.matcher(text)
                .region(position, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
