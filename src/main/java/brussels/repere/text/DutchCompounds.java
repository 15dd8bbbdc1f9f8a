package brussels.repere.text;

import java.util.List;
import java.util.function.Predicate;

/** Splits Dutch compounds whose two parts are both known words: "daklozenopvang" is "dakloz" and "opvang". */
public final class DutchCompounds {

    private static final int MIN_PART_LENGTH = 4;
    private static final int MIN_LENGTH = 9;
    /** Letters that Dutch puts between the parts, the most usual first. */
    private static final List<String> LINKING_LETTERS = List.of("", "s", "en", "e", "n");

    private DutchCompounds() {}

    /**
     * Returns the stems of the two parts of a word; none if it is not a compound of known words.
     *
     * @param stem the stem of the whole word, made by {@link WordStemmer}
     * @param isKnown whether a stem is known
     */
    public static List<String> split(String stem, Predicate<String> isKnown) {
        if (stem.length() < MIN_LENGTH) {
            return List.of();
        }
        for (int splitAt = stem.length() - MIN_PART_LENGTH; splitAt >= MIN_PART_LENGTH; splitAt--) {
            String last = stem.substring(splitAt);
            if (!isKnown.test(last)) {
                continue;
            }
            for (String linkingLetters : LINKING_LETTERS) {
                int end = splitAt - linkingLetters.length();
                String first = end < MIN_PART_LENGTH || !stem.startsWith(linkingLetters, end)
                        ? ""
                        : WordStemmer.stem(stem.substring(0, end));
                if (isKnown.test(first)) {
                    return List.of(first, last);
                }
            }
        }
        return List.of();
    }
}
