package brussels.repere.text;

import java.util.List;
import java.util.function.Predicate;

/** Takes Dutch compounds apart where both parts are words that somebody knows: "daklozenopvang" is "dakloz" and "opvang". */
public final class DutchCompounds {

    private static final int MIN_PART_LENGTH = 4;
    private static final int MIN_LENGTH = 9;
    /** What Dutch puts between the parts, the most usual first. */
    private static final List<String> LINKING_LETTERS = List.of("", "s", "en", "e", "n");

    private DutchCompounds() {}

    /**
     * The two parts of a word, as stems; none if it is no compound of known ones.
     *
     * @param stem of the whole, as {@link WordStemmer} makes it
     * @param known whether a stem is known
     */
    public static List<String> split(String stem, Predicate<String> known) {
        if (stem.length() < MIN_LENGTH) {
            return List.of();
        }
        for (int cut = stem.length() - MIN_PART_LENGTH; cut >= MIN_PART_LENGTH; cut--) {
            String last = stem.substring(cut);
            if (!known.test(last)) {
                continue;
            }
            for (String link : LINKING_LETTERS) {
                int end = cut - link.length();
                String first = end < MIN_PART_LENGTH || !stem.startsWith(link, end)
                        ? ""
                        : WordStemmer.stem(stem.substring(0, end));
                if (known.test(first)) {
                    return List.of(first, last);
                }
            }
        }
        return List.of();
    }
}
