package brussels.repere.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits a text into words that can be compared, whether they are French or Dutch: without accents and case, without
 * elided articles, without endings of plural and gender. The rules of both languages apply to every word, because a
 * text does not say its language and often mixes both. They rarely equate different words, and both sides of a
 * comparison are treated alike.
 */
public final class WordStemmer {

    /** Words that carry no meaning of their own in a question or a name, and the words with which people ask. */
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
     * @param plain the word without accents and case
     * @param stem the form used for comparison
     * @param start position in the original text
     * @param end position after the word in the original text
     */
    public record Word(String plain, String stem, int start, int end) {

        public boolean isStopWord() {
            return STOP_WORDS.contains(plain);
        }
    }

    /** Returns all words in their order, including stop words. */
    public static List<Word> tokenize(String text) {
        return FoldedText.of(text).words().stream()
                .map(word -> new Word(word.folded(), stem(word.folded()), word.start(), word.end()))
                .toList();
    }

    /** Returns the words of a text without accents and case, separated by single spaces. */
    public static String joinPlain(String text) {
        return joinPlain(tokenize(text));
    }

    public static String joinPlain(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    /** Returns the stem of a word without accents and case. */
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

    /**
     * Undoes a spelling rule of Dutch, which doubles a consonant before the ending of the plural: pakket, pakketten.
     */
    private static String dropDoubledConsonant(String stem) {
        int lastIndex = stem.length() - 1;
        boolean isDoubled = lastIndex >= MIN_STEM_LENGTH && stem.charAt(lastIndex) == stem.charAt(lastIndex - 1);
        return isDoubled ? stem.substring(0, lastIndex) : stem;
    }

    /** Undoes another rule of Dutch, which softens a consonant: huis, huizen; brief, brieven. */
    private static String hardenConsonant(String stem) {
        int lastIndex = stem.length() - 1;
        if (lastIndex < 2) {
            return stem;
        }
        return switch (stem.charAt(lastIndex)) {
            case 'z' -> stem.substring(0, lastIndex) + "s";
            case 'v' -> stem.substring(0, lastIndex) + "f";
            default -> stem;
        };
    }
}
