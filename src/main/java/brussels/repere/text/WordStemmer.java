package brussels.repere.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of a text as they can be compared, whether they are French or Dutch: without accents and case, elided articles parted
 * off, endings of plural and gender left out. A word of one language goes through the rules of the other too, since a question
 * does not say which it is in and often is in both; what that joins wrongly is rare, and both sides go the same way.
 */
public final class WordStemmer {

    /** They carry no meaning of their own in a question or a name; nor do the words with which people ask. */
    private static final Set<String> STOP_WORDS = Set.of(
            "le",
            "la",
            "les",
            "l",
            "un",
            "une",
            "de",
            "du",
            "des",
            "d",
            "et",
            "ou",
            "a",
            "au",
            "aux",
            "en",
            "pour",
            "par",
            "avec",
            "dans",
            "sur",
            "qui",
            "que",
            "qu",
            "ce",
            "cet",
            "cette",
            "ces",
            "mon",
            "ma",
            "mes",
            "son",
            "sa",
            "ses",
            "je",
            "j",
            "il",
            "elle",
            "est",
            "s",
            "n",
            "y",
            "se",
            "me",
            "moi",
            "nous",
            "on",
            "ai",
            "suis",
            "cherche",
            "chercher",
            "besoin",
            "voudrais",
            "veux",
            "peux",
            "sais",
            "faut",
            "ne",
            "pas",
            "plus",
            "probleme",
            "problemes",
            "het",
            "een",
            "van",
            "voor",
            "met",
            "bij",
            "op",
            "in",
            "aan",
            "te",
            "der",
            "den",
            "om",
            "naar",
            "t",
            "ik",
            "mijn",
            "zijn",
            "of",
            "is",
            "er",
            "die",
            "dat",
            "we",
            "wij",
            "mij",
            "u",
            "zoek",
            "zoeken",
            "heb",
            "hebben",
            "ben",
            "wil",
            "graag",
            "nodig",
            "kan",
            "moet",
            "niet",
            "meer",
            "probleem",
            "problemen",
            "the");

    private static final int MIN_STEM_LENGTH = 4;

    private WordStemmer() {}

    /**
     * A word of a text.
     *
     * @param plain without accents and case
     * @param stem what it is compared by
     * @param start in the text as it was typed
     * @param end in the text as it was typed, behind the word
     */
    public record Word(String plain, String stem, int start, int end) {

        public boolean isStopWord() {
            return STOP_WORDS.contains(plain);
        }
    }

    /** All words, those without meaning too, in their order. */
    public static List<Word> tokenize(String text) {
        return FoldedText.of(text).words().stream()
                .map(word -> new Word(word.folded(), stem(word.folded()), word.start(), word.end()))
                .toList();
    }

    /** A text as it is typed, but for accents, case and what stands between its words. */
    public static String joinPlain(String text) {
        return joinPlain(tokenize(text));
    }

    public static String joinPlain(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    /** Of a word without accents and case. */
    public static String stem(String plain) {
        String stem = plain;
        if (stem.length() > MIN_STEM_LENGTH && stem.endsWith("aux")) {
            stem = stem.substring(0, stem.length() - 2) + "l";
        }
        stem = dropEnding(stem, "s", "x");
        stem = dropEnding(stem, "en");
        stem = dropEnding(stem, "e");
        stem = dropEnding(stem, "e");
        return hardenConsonant(dropDoubledConsonant(stem));
    }

    private static String dropEnding(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= MIN_STEM_LENGTH) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Dutch doubles a consonant before the ending of the plural: pakket, pakketten. */
    private static String dropDoubledConsonant(String stem) {
        int last = stem.length() - 1;
        boolean twice = last >= MIN_STEM_LENGTH && stem.charAt(last) == stem.charAt(last - 1);
        return twice ? stem.substring(0, last) : stem;
    }

    /** And softens another: huis, huizen; brief, brieven. */
    private static String hardenConsonant(String stem) {
        int last = stem.length() - 1;
        if (last < 2) {
            return stem;
        }
        return switch (stem.charAt(last)) {
            case 'z' -> stem.substring(0, last) + "s";
            case 'v' -> stem.substring(0, last) + "f";
            default -> stem;
        };
    }
}
