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
 * What an address says beside its street: number, box, postcode, town and country. A word that is none of these is not
 * understood, and then the address is not: a street of that name elsewhere may be meant.
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
    /** Behind a number of a floor: 3e, 1er, 2de, 9eme. */
    private static final Set<String> ORDINALS = Set.of("e", "er", "ere", "eme", "ieme", "de", "ste", "o");

    private final List<String> numbers = new ArrayList<>();
    private final List<List<TerritoryKey>> towns = new ArrayList<>();
    private String postcode;
    private boolean namesCity;

    private AddressRemainder() {}

    /** Ways to write the number, the most exact first; none if there is no number. */
    List<String> numbers() {
        return numbers;
    }

    /** Null if there is none. */
    String postcode() {
        return postcode;
    }

    /** What each name of a territory may mean; all the names hold together. None if none is named. */
    List<List<TerritoryKey>> towns() {
        return towns;
    }

    /** Whether Brussels is named, by which people mean the city or all of the Region. */
    boolean namesCity() {
        return namesCity;
    }

    /**
     * The ways to read words: a number that may be a postcode may also be that of a house. The likeliest first, where the
     * postcode stands behind the number; none if the words are not understood.
     */
    static List<AddressRemainder> parse(List<Word> words, AddressRegister register, TownNames townNames) {
        List<Integer> places = new ArrayList<>();
        IntStream.range(0, words.size())
                .filter(i -> register.isPostcode(words.get(i).plain()))
                .forEach(i -> places.add(0, i));
        places.add(NO_POSTCODE);
        return places.stream()
                .flatMap(place -> parseWithPostcode(words, place, register, townNames).stream())
                .toList();
    }

    private static Optional<AddressRemainder> parseWithPostcode(
            List<Word> words, int postcodeAt, AddressRegister register, TownNames townNames) {
        AddressRemainder rest = new AddressRemainder();
        if (postcodeAt != NO_POSTCODE) {
            rest.postcode = words.get(postcodeAt).plain();
        }
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            // Tables say the postcode twice.
            boolean isPostcode = word.plain().equals(rest.postcode);
            int used = isPostcode
                    ? 1
                    : word.isNumber() ? rest.readNumber(words, i, register) : rest.readWord(words, i, townNames);
            if (used == 0) {
                return Optional.empty();
            }
            i += used;
        }
        return Optional.of(rest);
    }

    private int readNumber(List<Word> words, int at, AddressRegister register) {
        String digits = words.get(at).plain().replaceFirst("^0+(?=\\d)", "");
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        if (next != null && next.attached() && ORDINALS.contains(next.plain()) && !numbers.isEmpty()) {
            return 2;
        }
        if (!numbers.isEmpty()) {
            // The end of a range, or a box behind a slash.
            return 1;
        }
        if (next != null) {
            boolean another = at + 2 < words.size() && words.get(at + 2).isNumber();
            boolean box = BOX_WORDS.contains(next.plain())
                    && another
                    && !register.isPostcode(words.get(at + 2).plain());
            if (next.plain().equals("bis") || next.plain().equals("ter")) {
                numbers.add(digits + (next.plain().equals("bis") ? "B" : "C"));
                numbers.add(digits + next.plain());
                return 2;
            }
            boolean ends = at + 2 >= words.size() || another;
            boolean letter =
                    next.plain().length() == 1 && (next.attached() || ends || !AddressWords.isArticle(next.plain()));
            if (!next.isNumber() && letter && !box) {
                numbers.add(digits + next.plain());
                return 2;
            }
            boolean floor = at + 2 < words.size()
                    && words.get(at + 2).attached()
                    && ORDINALS.contains(words.get(at + 2).plain());
            if (next.isNumber() && !floor && !register.isPostcode(next.plain())) {
                numbers.add(digits + "-" + next.plain());
            }
        }
        numbers.add(digits);
        return 1;
    }

    private int readWord(List<Word> words, int at, TownNames townNames) {
        String plain = words.get(at).plain();
        if (BOX_WORDS.contains(plain) && at + 1 < words.size()) {
            Word next = words.get(at + 1);
            if (next.isNumber()) {
                return next.plain().length() == 4 ? 1 : 2;
            }
            if (next.plain().length() == 1) {
                return at + 2 < words.size() && words.get(at + 2).attached() ? 3 : 2;
            }
        }
        for (int length = Math.min(TownNames.MAX_WORDS, words.size() - at); length > 0; length--) {
            List<TerritoryKey> found = townNames.resolve(words.subList(at, at + length));
            if (length == 1 && CITY_NAMES.contains(plain)) {
                namesCity = true;
                return 1;
            }
            if (!found.isEmpty()) {
                towns.add(found);
                return length;
            }
        }
        boolean ordinal = words.get(at).attached() && ORDINALS.contains(plain);
        return ordinal || IGNORED_WORDS.contains(plain) || AddressWords.isArticle(plain) ? 1 : 0;
    }

    /** Whether a territory smaller than the Region is named. */
    boolean hasTownBelowRegion() {
        return towns.stream().flatMap(List::stream).anyMatch(town -> town.level() != Level.REGION);
    }
}
