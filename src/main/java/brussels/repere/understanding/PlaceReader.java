package brussels.repere.understanding;

import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads places: the longest runs of words that are exactly an address, a street, a postcode or a territory. In a long text a run
 * must look like a place, since any word may be the name of some street. Immutable, safe for use by several threads.
 */
final class PlaceReader {

    /** The longest address in words that people write in one go. */
    private static final int MAX_WORDS = 8;
    /** In a text with more words than this, places begin with a capital letter, a number or a word for a street. */
    private static final int MAX_WORDS_OF_QUESTION = 16;

    /** "À côté de la" says that a landmark is near by. */
    private static final int WORDS_BEFORE = 4;

    private static final double WEIGHT_OF_WORD = 10;
    private static final double WEIGHT = 12;
    private static final Pattern STREET = Pattern.compile(
            "rue|avenue|av|chaussee|ch|chee|place|pl|boulevard|bd|bld|square|quai|clos|drove|dreve|impasse|allee|galerie|parvis"
                    + "|.*(straat|laan|steenweg|plein|dreef|kaai|lei)");
    private static final Set<String> ARTICLES =
            Set.of("la", "le", "les", "l", "de", "het", "saint", "sint", "st", "ste", "sainte");

    private final Gazetteer gazetteer;

    PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Returns whether a word says that a street is named. */
    static boolean isStreet(String folded) {
        return STREET.matcher(folded).matches();
    }

    boolean readsLike(PlaceReader other) {
        return gazetteer.knowsSamePlaces(other.gazetteer);
    }

    /**
     * Adds a claim for each place.
     *
     * @param struck the indexes of words that belong to no place
     */
    void read(TypedText text, Set<Integer> struck, List<Claim> claims) {
        int at = 0;
        while (at < text.size()) {
            at = !struck.contains(at) && mayBegin(at, text) ? readAt(at, text, struck, claims) : at + 1;
        }
    }

    private boolean mayBegin(int at, TypedText text) {
        TypedWord word = text.get(at);
        if (word.role() == TypedWord.Role.FUNCTION && !ARTICLES.contains(word.folded())) {
            return false;
        }
        boolean isName = word.role() == TypedWord.Role.NUMBER
                || isStreet(word.folded())
                || gazetteer.mayBeginName(word.folded());
        if (!isName) {
            return false;
        }
        if (text.size() <= MAX_WORDS_OF_QUESTION) {
            return word.role() != TypedWord.Role.NEGATION && word.role() != TypedWord.Role.KIN;
        }
        return Character.isUpperCase(text.original().codePointAt(word.span().start()))
                || word.role() == TypedWord.Role.NUMBER
                || isStreet(word.folded());
    }

    /** Returns the index behind the place, or of the next word if none begins here. */
    private int readAt(int at, TypedText text, Set<Integer> struck, List<Claim> claims) {
        for (int length = Math.min(MAX_WORDS, text.size() - at); length > 0; length--) {
            int to = at + length;
            if (text.get(to - 1).role() == TypedWord.Role.FUNCTION
                    || text.get(to - 1).sentence() != text.get(at).sentence()
                    || IntStream.range(at, to).anyMatch(struck::contains)
                    || length == 1 && ARTICLES.contains(text.foldedAt(at))) {
                continue;
            }
            Span span = text.span(at, to);
            List<PlaceCandidate> places = gazetteer.listExact(span.in(text.original()), textBefore(at, text));
            if (!places.isEmpty()) {
                claims.add(new Claim(
                        Part.place(span, span.in(text.original()), places, listNames(places)),
                        new TreeSet<>(IntStream.range(at, to).boxed().toList()),
                        WEIGHT + length * WEIGHT_OF_WORD));
                return to;
            }
        }
        return at + 1;
    }

    /** Returns the words before a place, which say whether a landmark is where somebody lives or what somebody needs. */
    private static String textBefore(int at, TypedText text) {
        return at == 0 ? "" : text.span(Math.max(0, at - WORDS_BEFORE), at).in(text.original());
    }

    private List<String> listNames(List<PlaceCandidate> places) {
        return places.stream()
                .filter(place -> !place.territories().isEmpty())
                .map(gazetteer::label)
                .flatMap(label -> Stream.of(label.fr(), label.nl()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
