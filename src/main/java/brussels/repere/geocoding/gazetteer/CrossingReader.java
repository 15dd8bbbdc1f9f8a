package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Splits a text that names the crossing of two streets: "rue Royale / rue de la Loi", "rue Royale, coin rue de la Loi", "à l'angle
 * de la rue Royale et de la rue de la Loi", "hoek van de Koningsstraat en de Wetstraat".
 */
final class CrossingReader {

    private static final Set<String> MARKERS =
            Set.of("coin", "angle", "croisement", "carrefour", "intersection", "hoek", "kruispunt", "kruising");
    private static final Set<String> CONNECTING_WORDS = Set.of("et", "en", "avec", "met", "x", "au", "op", "aan");

    private static final Pattern SLASH_OR_MARKER =
            Pattern.compile("/|" + String.join("|", new TreeSet<>(MARKERS)), Pattern.CASE_INSENSITIVE);

    private CrossingReader() {}

    /** Returns false, at hardly any cost, for nearly all texts that do not name a crossing. */
    static boolean mayNameCrossing(String text) {
        return SLASH_OR_MARKER.matcher(text).find();
    }

    /** The words of the two streets, with whatever says where these lie. */
    record StreetPair(List<Word> one, List<Word> other) {}

    /** Returns the ways in which the text may be split, the likeliest first; none if it does not name a crossing. */
    static List<StreetPair> listPairs(String text) {
        String[] halves = text.split("/", -1);
        if (halves.length == 2) {
            return list(trim(AddressWords.tokenize(halves[0])), trim(AddressWords.tokenize(halves[1])));
        }
        List<Word> words = AddressResolver.tokenize(text);
        int marker = IntStream.range(0, words.size())
                .filter(position -> MARKERS.contains(words.get(position).plain()))
                .findFirst()
                .orElse(-1);
        if (marker < 0) {
            return List.of();
        }
        List<Word> before = trim(words.subList(0, marker));
        List<Word> after = trim(words.subList(marker + 1, words.size()));
        return before.isEmpty() ? splitAnywhere(after) : list(before, after);
    }

    private static List<StreetPair> list(List<Word> one, List<Word> other) {
        boolean isPair = isName(one) && isName(other);
        return isPair ? List.of(new StreetPair(one, other)) : List.of();
    }

    /** A half that only holds a number is the other half of a house number: 217/219. */
    private static boolean isName(List<Word> words) {
        return !words.isEmpty() && !words.stream().allMatch(word -> word.isNumber() || word.attached());
    }

    /** Both streets follow the marker. A connecting word between them is likelier than none, and may also be part of a name. */
    private static List<StreetPair> splitAnywhere(List<Word> words) {
        List<StreetPair> atWord = new ArrayList<>();
        List<StreetPair> elsewhere = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            List<StreetPair> pairs = list(trim(words.subList(0, at)), trim(words.subList(at, words.size())));
            (CONNECTING_WORDS.contains(words.get(at).plain()) ? atWord : elsewhere).addAll(pairs);
        }
        atWord.addAll(elsewhere);
        return atWord;
    }

    /** Removes articles and connecting words at both ends: "à l'" before the marker, "de la" after it. */
    private static List<Word> trim(List<Word> words) {
        int from = 0;
        int to = words.size();
        while (from < to
                && (isFiller(words.get(from))
                        || MARKERS.contains(words.get(from).plain()))) {
            from++;
        }
        while (to > from && isFiller(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    private static boolean isFiller(Word word) {
        return AddressWords.isArticle(word.plain()) || CONNECTING_WORDS.contains(word.plain());
    }
}
