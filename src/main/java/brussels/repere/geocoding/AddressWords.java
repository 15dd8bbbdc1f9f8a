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
 * An address as words that can be compared: without accents, case and punctuation, types of street in one form however they
 * are shortened, Dutch types parted from the name that they are glued to, articles left out.
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
    /** Longest first, each with the form in which it is compared. */
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
     * @param plain as typed, without accents and case
     * @param attached whether nothing stands between it and the one before, as in 16B
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

    /** The words of a street, joined to what names of streets are compared by; empty if only articles are left. */
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
     * What words may be the beginning of when the last of them is not finished: an article may become a word, the beginning of
     * a word may look like the short form of another. Those that say most come first.
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

    /** The words joined as they are, without articles. */
    public static String plainKey(List<Word> words) {
        return words.stream().map(Word::plain).filter(word -> !isArticle(word)).collect(Collectors.joining());
    }

    public static String key(String name) {
        return key(tokenize(name));
    }

    private static void append(StringBuilder key, String word) {
        String form = CANONICAL_FORMS.get(word);
        if (form != null) {
            key.append(form);
            return;
        }
        for (Map.Entry<String, String> type : DUTCH_TYPES) {
            int stem = word.length() - type.getKey().length();
            if (stem > 1 && word.endsWith(type.getKey())) {
                key.append(word, 0, stem).append(type.getValue());
                return;
            }
        }
        key.append(word);
    }

    /** Whether a type of street is glued to the end of a word: Flageyplein. */
    public static boolean hasDutchType(String plain) {
        return DUTCH_TYPES.stream()
                .anyMatch(type -> plain.length() > type.getKey().length() + 1 && plain.endsWith(type.getKey()));
    }

    public static boolean isArticle(String plain) {
        return ARTICLES.contains(plain);
    }

    /** A word in the form in which it is compared, however it is shortened. */
    public static String canonicalForm(String plain) {
        return CANONICAL_FORMS.getOrDefault(plain, plain);
    }
}
