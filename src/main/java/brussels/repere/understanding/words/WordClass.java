package brussels.repere.understanding.words;

import brussels.repere.text.BundledTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a word does in a sentence, as the table {@code understanding/word-classes.csv} says. A word that is in no class carries
 * a meaning of its own.
 */
enum WordClass {
    /** Articles, prepositions, pronouns, auxiliary verbs, and the words with which people ask. */
    FUNCTION,
    /** Greetings and the words around them. */
    COURTESY,
    NEGATION,
    /** Who somebody is to the writer: "mère", "cliënt". Phrases about one of them hold for all. */
    KIN,
    /** Words that are {@link #KIN} after "my", and otherwise mean what they say: "femme", "kind". */
    KIN_AFTER_POSSESSIVE,
    POSSESSIVE;

    private static final Map<WordClass, Set<String>> WORDS = new EnumMap<>(WordClass.class);

    static {
        Arrays.stream(values()).forEach(each -> WORDS.put(each, new HashSet<>()));
        BundledTable.read("understanding/word-classes.csv")
                .forEach(row -> WORDS.get(valueOf(
                                row.get("class").toUpperCase(Locale.ROOT).replace('-', '_')))
                        .addAll(Arrays.asList(row.get("words").split(" "))));
    }

    /** @param folded a word without accents and case */
    boolean contains(String folded) {
        return WORDS.get(this).contains(folded);
    }
}
