package brussels.repere.geocoding.landmarks;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.LandmarkKind.Category;
import brussels.repere.text.BundledTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the words that say what a landmark is ("station de métro", "ziekenhuis") from those of its name, in French and Dutch, before
 * or after it, or joined to it as in "Zuidstation".
 */
public final class LandmarkWords {

    /** Ours; without articles, in the form of {@link AddressWords#tokenize}. */
    private static final String TABLE = "geodata/landmarks/kind-words.csv";

    /** The phrases by their first word, the longest first. */
    private static final Map<String, List<KindPhrase>> BY_FIRST_WORD = BundledTable.read(TABLE).stream()
            .map(row -> new KindPhrase(
                    Category.of(row.get("category")), List.of(row.get("words").split(" "))))
            .sorted(Comparator.comparing(phrase -> -phrase.words().size()))
            .collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));

    private record KindPhrase(Category category, List<String> words) {}

    /** Dutch words that are joined to a name, longest first where one ends with another. */
    private static final List<String> JOINED_WORDS =
            List.of("ziekenhuis", "bibliotheek", "hospitaal", "kliniek", "station", "halte");

    private static final Set<String> CITY_NAMES = Set.of("bruxelles", "brussel");
    private static final int MIN_STEM_LENGTH = 2;
    private static final Set<Category> NONE = Set.of();

    private LandmarkWords() {}

    /** Separates the words that Dutch joins: "Zuidstation" becomes "zuid station", "metrostation" stays. */
    public static List<Word> split(List<Word> words) {
        List<Word> split = new ArrayList<>();
        for (Word word : words) {
            String joined = findJoined(word.plain());
            if (joined == null) {
                split.add(word);
            } else {
                int stemLength = word.plain().length() - joined.length();
                split.add(new Word(word.plain().substring(0, stemLength), word.attached()));
                split.add(new Word(joined, true));
            }
        }
        return split;
    }

    /** Returns null if nothing is joined to the word. */
    private static String findJoined(String plain) {
        for (String joined : JOINED_WORDS) {
            if (plain.length() >= joined.length() + MIN_STEM_LENGTH && plain.endsWith(joined)) {
                return isPhrase(plain) ? null : joined;
            }
        }
        return null;
    }

    private static boolean isPhrase(String plain) {
        return phrasesFrom(plain).stream().anyMatch(phrase -> phrase.words().size() == 1);
    }

    private static List<KindPhrase> phrasesFrom(String plain) {
        return BY_FIRST_WORD.getOrDefault(plain, List.of());
    }

    /** Returns the categories that the words name, in a fixed order; none, at hardly any cost, for most texts. */
    public static Set<Category> listCategories(List<Word> words) {
        Set<Category> named = NONE;
        for (int from = 0; from < words.size(); from++) {
            for (KindPhrase phrase : phrasesFrom(words.get(from).plain())) {
                if (matchedLength(phrase, words, from) > 0) {
                    named = named.isEmpty() ? EnumSet.noneOf(Category.class) : named;
                    named.add(phrase.category());
                }
            }
        }
        return named;
    }

    /** Returns whether the words begin with the name of the category, as they do in French. */
    public static boolean beginWith(List<Word> words, Category category) {
        return !words.isEmpty() && phraseLength(words, 0, category) > 0;
    }

    /** Returns the other words than those that name the category. */
    public static List<Word> without(List<Word> words, Category category) {
        List<Word> others = new ArrayList<>();
        int position = 0;
        while (position < words.size()) {
            int length = phraseLength(words, position, category);
            if (length == 0) {
                others.add(words.get(position));
            }
            position += Math.max(1, length);
        }
        return others;
    }

    /** Returns the number of words of the longest phrase of a category that begins at a position; 0 if there is none. */
    private static int phraseLength(List<Word> words, int from, Category category) {
        return phrasesFrom(words.get(from).plain()).stream()
                .filter(phrase -> phrase.category() == category)
                .mapToInt(phrase -> matchedLength(phrase, words, from))
                .filter(length -> length > 0)
                .findFirst()
                .orElse(0);
    }

    /** Returns the number of words, articles included, that are the phrase; 0 if they are not. */
    private static int matchedLength(KindPhrase phrase, List<Word> words, int from) {
        int position = from;
        int matched = 0;
        while (matched < phrase.words().size() && position < words.size()) {
            String plain = words.get(position).plain();
            if (plain.equals(phrase.words().get(matched))) {
                matched++;
            } else if (!AddressWords.isArticle(plain)) {
                return 0;
            }
            position++;
        }
        return matched == phrase.words().size() ? position - from : 0;
    }

    /**
     * Returns the key by which names of a category are compared: that of the words that do not name the category; of all words if
     * there are no others ("Palais de justice") or only the name of the city ("UZ Brussel" is not every "ziekenhuis in Brussel").
     */
    public static String key(List<Word> words, Category category) {
        List<Word> split = split(words);
        String key = AddressWords.key(without(split, category));
        return key.isEmpty() || CITY_NAMES.contains(key) ? AddressWords.key(split) : key;
    }
}
