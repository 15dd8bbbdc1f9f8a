package brussels.repere.understanding.words;

import brussels.repere.text.BundledTable;
import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a word does in a sentence, as the table {@code understanding/word-classes.csv} says. A word that is in no class carries
 * a meaning of its own.
 */
enum WordClass {
    /** Articles, prepositions, pronouns and auxiliary verbs. */
    FUNCTION,
    /** The words with which people ask: "cherche", "nodig". */
    FRAME,
    /** Greetings and the words around them. */
    COURTESY,
    NEGATION,
    /** A mother, a father, an uncle: somebody who may be old. */
    PARENT,
    CHILD,
    PARTNER,
    /** Anybody else of whom people write: a client, a neighbour, a sister. */
    PERSON,
    /** Words that are {@link #CHILD} after "my", and otherwise mean what they say: "kind". */
    CHILD_AFTER_POSSESSIVE,
    /** Words that are {@link #PARTNER} after "my": "femme", "man". */
    PARTNER_AFTER_POSSESSIVE,
    POSSESSIVE;

    private static final Map<WordClass, Map<String, Set<String>>> WORDS = new EnumMap<>(WordClass.class);
    private static final Map<WordClass, Set<String>> ALL_WORDS = new EnumMap<>(WordClass.class);

    static {
        Arrays.stream(values()).forEach(each -> WORDS.put(each, new HashMap<>()));
        BundledTable.read("understanding/word-classes.csv").forEach(row -> WORDS.get(
                        valueOf(row.get("class").toUpperCase(Locale.ROOT).replace('-', '_')))
                .computeIfAbsent(row.get("lang"), none -> new HashSet<>())
                .addAll(Arrays.asList(row.get("words").split(" "))));
        WORDS.forEach((each, words) ->
                ALL_WORDS.put(each, words.values().stream().flatMap(Set::stream).collect(Collectors.toSet())));
    }

    /** @param folded a word without accents and case */
    boolean contains(String folded) {
        return ALL_WORDS.get(this).contains(folded);
    }

    /** The same for one language: "les" is an article in French, and a lesson in Dutch. */
    boolean contains(String folded, Lang lang) {
        return WORDS.get(this).getOrDefault(lang.name(), Set.of()).contains(folded);
    }
}
