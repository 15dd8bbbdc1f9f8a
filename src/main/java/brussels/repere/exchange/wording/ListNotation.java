package brussels.repere.exchange.wording;

import brussels.repere.text.BlankStripper;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How several values stand in one cell or text: "fr | nl", or as people write them: "FR, NL et arabe". */
public final class ListNotation {

    public static final String SEPARATOR = " | ";

    /** A regular expression for what parts two values when they are read. */
    public static final String SEPARATOR_PATTERN = "\\|";

    /** What else people put between values, from the surest sign of a list to the least sure. */
    private static final List<Pattern> OTHER_SEPARATORS = List.of(
            Pattern.compile("[;\\r\\n•]"),
            Pattern.compile(","),
            Pattern.compile("[/+&]|\\s-\\s|\\s(?i:et|en|ou|of)\\s"));

    private ListNotation() {}

    /**
     * Splits values further where they are none as a whole. A name with a comma that is known stays one value.
     *
     * @param isKnown whether a text is a value
     */
    public static List<String> split(Collection<String> values, Predicate<String> isKnown) {
        return values.stream().flatMap(value -> split(value, isKnown, 0)).toList();
    }

    private static Stream<String> split(String text, Predicate<String> isKnown, int from) {
        String value = BlankStripper.strip(text);
        if (value.isEmpty()) {
            return Stream.empty();
        }
        for (int i = from; i < OTHER_SEPARATORS.size() && !isKnown.test(value); i++) {
            List<String> parts = OTHER_SEPARATORS.get(i).splitAsStream(value).toList();
            int next = i + 1;
            if (parts.size() > 1 && (i == 0 || hasKnown(parts, isKnown, next))) {
                return parts.stream().flatMap(part -> split(part, isKnown, next));
            }
        }
        return Stream.of(value);
    }

    /** A comma may stand inside a value that is not known as a whole; then none of its parts is a value either. */
    private static boolean hasKnown(List<String> parts, Predicate<String> isKnown, int from) {
        return parts.stream().flatMap(part -> split(part, isKnown, from)).anyMatch(isKnown);
    }
}
