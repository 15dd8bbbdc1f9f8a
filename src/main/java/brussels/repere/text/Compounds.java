package brussels.repere.text;

import java.util.List;
import java.util.function.Predicate;

/** Takes Dutch compounds apart where both parts are words that somebody knows: "daklozenopvang" is "dakloz" and "opvang". */
public final class Compounds {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST = 9;
    /** What Dutch puts between the parts, the most usual first. */
    private static final List<String> LINKS = List.of("", "s", "en", "e", "n");

    private Compounds() {}

    /**
     * The two parts of a word, as stems; none if it is no compound of known ones.
     *
     * @param stem of the whole, as {@link Stems} makes it
     * @param known whether a stem is known
     */
    public static List<String> parts(String stem, Predicate<String> known) {
        if (stem.length() < SHORTEST) {
            return List.of();
        }
        for (int cut = stem.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            String last = stem.substring(cut);
            if (!known.test(last)) {
                continue;
            }
            for (String link : LINKS) {
                int end = cut - link.length();
                String first =
                        end < SHORTEST_PART || !stem.startsWith(link, end) ? "" : Stems.stem(stem.substring(0, end));
                if (known.test(first)) {
                    return List.of(first, last);
                }
            }
        }
        return List.of();
    }
}
