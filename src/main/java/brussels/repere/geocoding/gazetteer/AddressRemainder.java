package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The parts of an address other than the name of the street: house number, box, postcode, town and country. An address
 * with any other word is not understood, because it may mean a street of the same name elsewhere.
 */
final class AddressRemainder {

    private static final int NO_POSTCODE = -1;
    private static final Set<String> IGNORED_WORDS = Set.of(
            "belgique",
            "belgie",
            "belgium",
            "be",
            "n",
            "no",
            "nr",
            "num",
            "numero",
            "nummer",
            "etage",
            "etg",
            "verdieping",
            "verd",
            "rdc",
            "rez",
            "gelijkvloers",
            "droite",
            "gauche",
            "links",
            "rechts");
    private static final Set<String> BOX_WORDS = Set.of(
            "bte", "boite", "box", "bus", "b", "bt", "app", "appartement", "apt", "appt", "flat", "kot", "studio");
    private static final Set<String> CITY_NAMES = Set.of("bruxelles", "brussel", "brussels", "bxl");
    /** Suffixes of the number of a floor: 3e, 1er, 2de, 9eme. */
    private static final Set<String> ORDINALS = Set.of("e", "er", "ere", "eme", "ieme", "de", "ste", "o");

    private final List<String> numbers = new ArrayList<>();
    private final List<List<TerritoryKey>> towns = new ArrayList<>();
    private String postcode;
    private boolean namesCity;

    private AddressRemainder() {}

    /** Returns the possible spellings of the house number, the most exact first; none if there is no number. */
    List<String> numbers() {
        return numbers;
    }

    /** Returns the postcode; null if there is none. */
    String postcode() {
        return postcode;
    }

    /**
     * Returns, for each name of a territory in the address, the territories that it may mean. The place must satisfy
     * all names. Empty if the address names no territory.
     */
    List<List<TerritoryKey>> towns() {
        return towns;
    }

    /** Returns whether the address names Brussels, by which people mean the city or the whole Region. */
    boolean namesCity() {
        return namesCity;
    }

    /**
     * Returns the possible readings of the words, since a number may be a postcode or a house number. The likeliest comes
     * first, in which the postcode follows the house number. None if the words are not understood.
     */
    static List<AddressRemainder> parse(List<Word> words, AddressRegister register, TownNames townNames) {
        List<Integer> positions = new ArrayList<>();
        IntStream.range(0, words.size())
                .filter(i -> register.isPostcode(words.get(i).plain()))
                .forEach(i -> positions.add(0, i));
        positions.add(NO_POSTCODE);
        return positions.stream()
                .flatMap(position -> parseWithPostcode(words, position, register, townNames).stream())
                .toList();
    }

    private static Optional<AddressRemainder> parseWithPostcode(
            List<Word> words, int postcodePosition, AddressRegister register, TownNames townNames) {
        AddressRemainder remainder = new AddressRemainder();
        if (postcodePosition != NO_POSTCODE) {
            remainder.postcode = words.get(postcodePosition).plain();
        }
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            // Some tables repeat the postcode.
            boolean isPostcode = word.plain().equals(remainder.postcode);
            int consumed = isPostcode
                    ? 1
                    : word.isNumber()
                            ? remainder.readNumber(words, i, register)
                            : remainder.readWord(words, i, townNames);
            if (consumed == 0) {
                return Optional.empty();
            }
            i += consumed;
        }
        return Optional.of(remainder);
    }

    private int readNumber(List<Word> words, int position, AddressRegister register) {
        String digits = words.get(position).plain().replaceFirst("^0+(?=\\d)", "");
        Word next = position + 1 < words.size() ? words.get(position + 1) : null;
        if (next != null && next.attached() && ORDINALS.contains(next.plain()) && !numbers.isEmpty()) {
            return 2;
        }
        if (!numbers.isEmpty()) {
            // A second number is the end of a range, or a box after a slash.
            return 1;
        }
        if (next != null) {
            boolean isNumberAfterNext =
                    position + 2 < words.size() && words.get(position + 2).isNumber();
            boolean isBox = BOX_WORDS.contains(next.plain())
                    && isNumberAfterNext
                    && !register.isPostcode(words.get(position + 2).plain());
            if (next.plain().equals("bis") || next.plain().equals("ter")) {
                numbers.add(digits + (next.plain().equals("bis") ? "B" : "C"));
                numbers.add(digits + next.plain());
                numbers.add(digits);
                return 2;
            }
            boolean isNextLast = position + 2 >= words.size() || isNumberAfterNext;
            boolean isLetter = next.plain().length() == 1
                    && (next.attached() || isNextLast || !AddressWords.isArticle(next.plain()));
            if (!next.isNumber() && isLetter && !isBox) {
                numbers.add(digits + next.plain());
                // Where the register has only 217, 217A is a part of it.
                numbers.add(digits);
                return 2;
            }
            boolean isFloor = position + 2 < words.size()
                    && words.get(position + 2).attached()
                    && ORDINALS.contains(words.get(position + 2).plain());
            if (next.isNumber() && !isFloor && !register.isPostcode(next.plain())) {
                numbers.add(digits + "-" + next.plain());
            }
        }
        numbers.add(digits);
        return 1;
    }

    private int readWord(List<Word> words, int position, TownNames townNames) {
        String plain = words.get(position).plain();
        if (BOX_WORDS.contains(plain) && position + 1 < words.size()) {
            Word next = words.get(position + 1);
            if (next.isNumber()) {
                return next.plain().length() == 4 ? 1 : 2;
            }
            if (next.plain().length() == 1) {
                return position + 2 < words.size() && words.get(position + 2).attached() ? 3 : 2;
            }
        }
        for (int length = Math.min(TownNames.MAX_WORDS, words.size() - position); length > 0; length--) {
            List<TerritoryKey> territories = townNames.resolve(words.subList(position, position + length));
            if (length == 1 && CITY_NAMES.contains(plain)) {
                namesCity = true;
                return 1;
            }
            if (!territories.isEmpty()) {
                towns.add(territories);
                return length;
            }
        }
        boolean isOrdinal = words.get(position).attached() && ORDINALS.contains(plain);
        return isOrdinal || IGNORED_WORDS.contains(plain) || AddressWords.isArticle(plain) ? 1 : 0;
    }

    /** Returns whether the address names a territory smaller than the Region. */
    boolean hasTownBelowRegion() {
        return towns.stream().flatMap(List::stream).anyMatch(town -> town.level() != Level.REGION);
    }
}
