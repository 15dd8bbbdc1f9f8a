package brussels.repere.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Normalizes the name of a territory or street: removes differences in case, accents, hyphens and apostrophes, a
 * leading article, and writes saint or sint in its short form.
 */
public final class NameNormalizer {

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "de", "het");
    private static final Map<String, String> SHORT_FORMS =
            Map.of("saint", "st", "sint", "st", "sainte", "ste", "sinte", "ste");

    private NameNormalizer() {}

    /** Returns the normalized words of a name in their order; none if it contains no letter and no digit. */
    public static List<String> words(String name) {
        List<String> words = FoldedText.of(name).words().stream()
                .map(FoldedText.Word::folded)
                .collect(Collectors.toCollection(ArrayList::new));
        if (words.size() > 1 && ARTICLES.contains(words.get(0))) {
            words.remove(0);
        }
        words.replaceAll(word -> SHORT_FORMS.getOrDefault(word, word));
        return words;
    }
}
