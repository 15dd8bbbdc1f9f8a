package brussels.repere.geocoding;

import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an address says beside its street: number, box, postcode, town and country. A word that is none of these is not
 * understood, and then the address is not: a street of that name elsewhere may be meant.
 */
final class Rest {

    private static final Set<String> SAYS_NOTHING =
            Set.of("belgique", "belgie", "belgium", "be", "n", "no", "nr", "num", "numero", "nummer");
    private static final Set<String> BOX = Set.of("bte", "boite", "box", "bus", "b", "bt");
    private static final Set<String> CITY = Set.of("bruxelles", "brussel", "brussels", "bxl");

    private final List<String> numbers = new ArrayList<>();
    private final List<TerritoryKey> towns = new ArrayList<>();
    private String postcode;
    private boolean city;

    private Rest() {}

    /** Ways to write the number, the most exact first; none if there is no number. */
    List<String> numbers() {
        return numbers;
    }

    /** Null if there is none. */
    String postcode() {
        return postcode;
    }

    /** The territories that are named; none if none is. */
    List<TerritoryKey> towns() {
        return towns;
    }

    /** Whether Brussels is named, by which people mean the city or all of the Region. */
    boolean city() {
        return city;
    }

    static Optional<Rest> read(List<Word> words, AddressRegister register, TownNames townNames) {
        Rest rest = new Rest();
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            int used = word.isNumber() ? rest.number(words, i, register) : rest.word(words, i, townNames);
            if (used == 0) {
                return Optional.empty();
            }
            i += used;
        }
        return Optional.of(rest);
    }

    private int number(List<Word> words, int at, AddressRegister register) {
        String digits = words.get(at).plain();
        if (postcode == null && register.isPostcode(digits)) {
            postcode = digits;
            return 1;
        }
        if (!numbers.isEmpty()) {
            // The end of a range, or a box behind a slash.
            return 1;
        }
        if (at + 1 < words.size()) {
            Word next = words.get(at + 1);
            boolean box = BOX.contains(next.plain())
                    && at + 2 < words.size()
                    && words.get(at + 2).isNumber()
                    && !register.isPostcode(words.get(at + 2).plain());
            if (next.plain().equals("bis") || next.plain().equals("ter")) {
                numbers.add(digits + (next.plain().equals("bis") ? "B" : "C"));
                numbers.add(digits + next.plain());
                return 2;
            }
            if (!next.isNumber() && next.plain().length() == 1 && !box) {
                numbers.add(digits + next.plain());
                return 2;
            }
            if (next.isNumber() && !register.isPostcode(next.plain())) {
                numbers.add(digits + "-" + next.plain());
            }
        }
        numbers.add(digits);
        return 1;
    }

    private int word(List<Word> words, int at, TownNames townNames) {
        String plain = words.get(at).plain();
        boolean numberFollows = at + 1 < words.size() && words.get(at + 1).isNumber();
        if (BOX.contains(plain) && numberFollows) {
            return words.get(at + 1).plain().length() == 4 ? 1 : 2;
        }
        for (int length = Math.min(TownNames.LONGEST, words.size() - at); length > 0; length--) {
            List<Word> span = words.subList(at, at + length);
            List<TerritoryKey> found = townNames.find(span);
            if (length == 1 && CITY.contains(plain)) {
                city = true;
                return 1;
            }
            if (!found.isEmpty()) {
                towns.addAll(found);
                return length;
            }
        }
        return SAYS_NOTHING.contains(plain) || AddressWords.isArticle(plain) ? 1 : 0;
    }

    /** Whether a territory smaller than the Region is named. */
    boolean hasSmallTown() {
        return towns.stream().anyMatch(town -> town.level() != Level.REGION);
    }
}
