package brussels.repere.geocoding.landmarks;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.LandmarkKind.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the words that say what a landmark is ("station de métro", "ziekenhuis") from those of its name, in French and Dutch, before
 * or after it, or joined to it as in "Zuidstation".
 */
public final class LandmarkWords {

    /** Phrases without their articles, in the form of {@link AddressWords#tokenize}. */
    private static final Map<Category, List<List<String>>> PHRASES = new EnumMap<>(Map.of(
            Category.STOP,
            phrases(
                    "metro",
                    "premetro",
                    "metrostation",
                    "metrohalte",
                    "tram",
                    "tramhalte",
                    "tramway",
                    "arret",
                    "halte",
                    "station",
                    "gare",
                    "treinstation",
                    "treinhalte",
                    "trein",
                    "train",
                    "spoorwegstation",
                    "stib",
                    "mivb",
                    "sncb",
                    "nmbs"),
            Category.HOSPITAL,
            phrases(
                    "hopital",
                    "hopital universitaire",
                    "hopitaux",
                    "clinique",
                    "cliniques",
                    "clinique universitaire",
                    "cliniques universitaires",
                    "centre hospitalier",
                    "centre hospitalier universitaire",
                    "chu",
                    "ziekenhuis",
                    "universitair ziekenhuis",
                    "universitair verplegingscentrum",
                    "universitair medisch centrum",
                    "ziekenhuizen",
                    "ziekenhuizencentrum",
                    "verplegingscentrum",
                    "hospitaal",
                    "kliniek",
                    "klinieken",
                    "institut",
                    "instituut",
                    "umc",
                    "uvc",
                    "uz"),
            Category.TOWN_HALL,
            phrases(
                    "maison communale",
                    "hotel communal",
                    "hotel ville",
                    "administration communale",
                    "gemeentehuis",
                    "stadhuis",
                    "raadhuis"),
            Category.LIBRARY,
            phrases(
                    "bibliotheque",
                    "bibliotheque communale",
                    "bibliotheque publique",
                    "bibliotheek",
                    "bib",
                    "biblio",
                    "library",
                    "ludotheque",
                    "mediatheque",
                    "gemeentelijke bibliotheek",
                    "openbare bibliotheek"),
            Category.COURT,
            phrases(
                    "tribunal",
                    "rechtbank",
                    "ondernemingsrechtbank",
                    "palais justice",
                    "justitiepaleis",
                    "justice paix",
                    "vredegerecht")));

    /** Dutch words that are joined to a name, longest first where one ends with another. */
    private static final List<String> JOINED_WORDS =
            List.of("ziekenhuis", "bibliotheek", "hospitaal", "kliniek", "station", "halte");

    private static final Set<String> CITY_NAMES = Set.of("bruxelles", "brussel");
    private static final int MIN_STEM_LENGTH = 2;
    private static final Set<Category> NONE = Set.of();

    private LandmarkWords() {}

    private static List<List<String>> phrases(String... phrases) {
        return Stream.of(phrases)
                .map(phrase -> List.of(phrase.split(" ")))
                .sorted(Comparator.comparing(List::size, Comparator.reverseOrder()))
                .toList();
    }

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
        return PHRASES.values().stream().flatMap(List::stream).anyMatch(phrase -> phrase.equals(List.of(plain)));
    }

    /** Returns the categories that the words name, in a fixed order; none for most texts. */
    public static Set<Category> listCategories(List<Word> words) {
        Set<Category> named = NONE;
        for (Category category : Category.values()) {
            if (without(words, category).size() < words.size()) {
                named = named.isEmpty() ? EnumSet.noneOf(Category.class) : named;
                named.add(category);
            }
        }
        return named;
    }

    /** Returns whether the words begin with the name of the category, as they do in French. */
    public static boolean beginWith(List<Word> words, Category category) {
        return phraseLength(words, 0, category) > 0;
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

    /** Returns the number of words, articles included, of the longest phrase that begins at a position; 0 if there is none. */
    private static int phraseLength(List<Word> words, int from, Category category) {
        for (List<String> phrase : PHRASES.get(category)) {
            int position = from;
            int matched = 0;
            while (matched < phrase.size() && position < words.size()) {
                String plain = words.get(position).plain();
                if (plain.equals(phrase.get(matched))) {
                    matched++;
                } else if (matched == 0 || !AddressWords.isArticle(plain)) {
                    break;
                }
                position++;
            }
            if (matched == phrase.size()) {
                return position - from;
            }
        }
        return 0;
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
