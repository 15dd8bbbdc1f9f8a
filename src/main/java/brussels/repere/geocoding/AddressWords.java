package brussels.repere.geocoding;

import brussels.repere.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Splits an address into words that can be compared: without accents, case and punctuation, with each type of street in
 * one form however it is shortened, with Dutch types separated from the name to which they are joined, and without
 * articles.
 */
public final class AddressWords {

    private static final Pattern NUMBER_OR_LETTERS = Pattern.compile("\\d+|\\p{L}+");
    private static final Set<String> ARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "aux", "au", "a", "et", "en", "van", "der", "den", "het",
            "t", "op", "ter", "ten", "te", "of");
    private static final Map<String, String> CANONICAL_FORMS = Map.ofEntries(
            Map.entry("av", "avenue"),
            Map.entry("ave", "avenue"),
            Map.entry("bd", "boulevard"),
            Map.entry("bld", "boulevard"),
            Map.entry("bvd", "boulevard"),
            Map.entry("boul", "boulevard"),
            Map.entry("blvd", "boulevard"),
            Map.entry("ch", "chaussee"),
            Map.entry("chee", "chaussee"),
            Map.entry("chaus", "chaussee"),
            Map.entry("chauss", "chaussee"),
            Map.entry("r", "rue"),
            Map.entry("pl", "place"),
            Map.entry("sq", "square"),
            Map.entry("dr", "dreve"),
            Map.entry("mont", "montagne"),
            Map.entry("saint", "st"),
            Map.entry("sint", "st"),
            Map.entry("sainte", "ste"),
            Map.entry("sinte", "ste"),
            Map.entry("general", "gen"),
            Map.entry("generaal", "gen"),
            Map.entry("professeur", "prof"),
            Map.entry("professor", "prof"),
            Map.entry("imp", "impasse"),
            Map.entry("str", "straat"),
            Map.entry("ln", "laan"),
            Map.entry("stwg", "steenweg"),
            Map.entry("steenwg", "steenweg"),
            Map.entry("stw", "steenweg"));
    /** The Dutch types of street, longest first, each with its canonical form. */
    private static final List<Map.Entry<String, String>> DUTCH_TYPES = List.of(
            Map.entry("steenweg", "steenweg"),
            Map.entry("steenwg", "steenweg"),
            Map.entry("straat", "straat"),
            Map.entry("plein", "plein"),
            Map.entry("stwg", "steenweg"),
            Map.entry("str", "straat"),
            Map.entry("ln", "laan"),
            Map.entry("pl", "plein"));

    private AddressWords() {}

    /**
     * A word of an address.
     *
     * @param plain the word as typed, without accents and case
     * @param attached whether nothing separates it from the previous word, as in 16B
     */
    public record Word(String plain, boolean attached) {

        public boolean isNumber() {
            return Character.isDigit(plain.charAt(0));
        }
    }

    /** Returns the words of a text. Numbers and letters are separate words; other characters, such as ½, only separate them. */
    public static List<Word> tokenize(String text) {
        List<Word> words = new ArrayList<>();
        for (FoldedText.Word word : FoldedText.of(text).words()) {
            Matcher part = NUMBER_OR_LETTERS.matcher(word.folded());
            int end = -1;
            while (part.find()) {
                words.add(new Word(part.group(), part.start() == end));
                end = part.end();
            }
        }
        return words;
    }

    /**
     * Returns the key by which names of streets are compared, made of the canonical forms of the words; empty if only
     * articles are left.
     */
    public static String key(List<Word> words) {
        StringBuilder key = new StringBuilder();
        for (Word word : words) {
            if (!ARTICLES.contains(word.plain())) {
                append(key, word.plain());
            }
        }
        return key.toString();
    }

    /**
     * Returns the keys that may begin the key of a name while its last word is unfinished: an article may become a
     * word, and the beginning of a word may look like an abbreviation. The longest keys come first.
     */
    public static List<String> unfinishedKeys(List<Word> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Word> finished = words.subList(0, words.size() - 1);
        String last = words.get(words.size() - 1).plain();
        return Stream.of(key(words), key(finished) + last, plainKey(finished) + last)
                .filter(key -> !key.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Returns the words joined as they are, without articles. */
    public static String plainKey(List<Word> words) {
        return words.stream().map(Word::plain).filter(word -> !isArticle(word)).collect(Collectors.joining());
    }

    public static String key(String name) {
        return key(tokenize(name));
    }

    private static void append(StringBuilder key, String word) {
        String canonicalForm = CANONICAL_FORMS.get(word);
        if (canonicalForm != null) {
            key.append(canonicalForm);
            return;
        }
        for (Map.Entry<String, String> type : DUTCH_TYPES) {
            int stemLength = word.length() - type.getKey().length();
            if (stemLength > 1 && word.endsWith(type.getKey())) {
                key.append(word, 0, stemLength).append(type.getValue());
                return;
            }
        }
        key.append(word);
    }

    /** Returns whether a word ends with a Dutch type of street that is joined to the name: Flageyplein. */
    public static boolean hasDutchType(String plain) {
        return DUTCH_TYPES.stream()
                .anyMatch(type -> plain.length() > type.getKey().length() + 1 && plain.endsWith(type.getKey()));
    }

    public static boolean isArticle(String plain) {
        return ARTICLES.contains(plain);
    }

    /** Returns the canonical form of a word, however it is shortened. */
    public static String canonicalForm(String plain) {
        return CANONICAL_FORMS.getOrDefault(plain, plain);
    }
}
