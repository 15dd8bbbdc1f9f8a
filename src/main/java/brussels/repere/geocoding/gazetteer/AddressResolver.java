package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geocoding.register.StreetNameIndex.StreetMatches;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.EditTolerance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Resolves typed addresses to the places that they may mean. Every word must be understood: a street of the same name
 * in another town is not an answer. Exact names come first, then names with words in the middle left out, then names
 * with typing errors, then beginnings of names. If several streets match, all of them are returned. Immutable, safe for
 * use by several threads.
 */
final class AddressResolver {

    /** The longest address in words that people type; the rest of a longer text is ignored. */
    private static final int MAX_WORDS = 16;

    /** The longest name of a street, in words. */
    private static final int MAX_NAME_WORDS = 8;

    private static final int MAX_FUZZY_LOOKUPS = 40;
    private static final int MAX_UNFINISHED_KEY_LENGTH = 6;

    private final AddressRegister register;
    private final TerritoryMap map;
    private final TownNames townNames;
    private final PostcodeSectors postcodes;
    private final StreetDisambiguator streets;

    AddressResolver(AddressRegister register, TerritoryMap map) {
        this(register, map, new PostcodeSectors(map, register));
    }

    AddressResolver(AddressRegister register, TerritoryMap map, PostcodeSectors postcodes) {
        this.postcodes = postcodes;
        this.register = register;
        this.map = map;
        this.townNames = new TownNames(map);
        this.streets = new StreetDisambiguator(map, register.isComplete());
    }

    private record WordRange(int from, int to) {}

    private record NameMatch(WordRange range, int typos, List<PlaceCandidate> candidates) {}

    /** Returns the places that a text may mean, the likeliest first; none if it is not understood. */
    List<PlaceCandidate> listCandidates(String text) {
        return listCandidates(tokenize(text));
    }

    List<PlaceCandidate> listCandidates(List<Word> words) {
        List<PlaceCandidate> exact = listExact(words);
        if (!exact.isEmpty()) {
            return exact;
        }
        int minWords = longestNameLength(words);
        return Stream.<StreetLookup>of(
                        new StreetLookup(this::matchShortened, true),
                        new StreetLookup(fuzzyLookup(), true),
                        new StreetLookup(this::matchPrefix, false))
                .map(lookup -> listStreets(words, lookup, minWords))
                .filter(candidates -> !candidates.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * A way to look up streets by key.
     *
     * @param wholeName whether the key equals a whole name of the streets found
     */
    private record StreetLookup(Function<String, StreetMatches> matcher, boolean wholeName) {}

    /**
     * Returns the number of words of the longest whole street name in a text, even if no such street lies where the
     * text says. Fewer of its words must not match another street.
     */
    private int longestNameLength(List<Word> words) {
        for (int length = Math.min(words.size(), MAX_NAME_WORDS); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String key = AddressWords.key(words.subList(from, from + length));
                if (!key.isEmpty() && !register.matchExact(key).parts().isEmpty()) {
                    return length;
                }
            }
        }
        return 0;
    }

    /**
     * Returns the places that a text would mean if it said another kind of street: to be offered, since "avenue Gallait" may as well be
     * a slip for another avenue.
     */
    List<PlaceCandidate> listOfOtherKind(List<Word> words) {
        return listStreets(words, new StreetLookup(register::matchOtherKind, true), 0);
    }

    /** Returns the words of a text that are considered. */
    static List<Word> tokenize(String text) {
        List<Word> words = AddressWords.tokenize(text);
        return words.subList(0, Math.min(MAX_WORDS, words.size()));
    }

    /** Returns the places that words mean without any typing error and with whole names only. */
    List<PlaceCandidate> listExact(List<Word> words) {
        return Stream.concat(
                        listStreets(words, new StreetLookup(register::matchExact, true), 0).stream(),
                        listAreas(words).stream())
                .toList();
    }

    /**
     * Returns the territories, or the postcode with or without its town, that the words name; none if they contradict
     * each other.
     */
    private List<PlaceCandidate> listAreas(List<Word> words) {
        List<AddressRemainder> readings = AddressRemainder.parse(words, register, townNames);
        if (readings.isEmpty() || !readings.get(0).numbers().isEmpty()) {
            return List.of();
        }
        AddressRemainder remainder = readings.get(0);
        if (remainder.postcode() != null) {
            boolean isConsistent = remainder.towns().stream()
                    .allMatch(town -> sectors(town).intersects(postcodes.sectorsOf(remainder.postcode())));
            return isConsistent ? List.of(PlaceCandidate.postcode(remainder.postcode())) : List.of();
        }
        if (remainder.towns().isEmpty()) {
            return remainder.namesCity()
                    ? List.of(PlaceCandidate.territories(List.of(PostcodeSectors.CITY_OF_BRUSSELS)))
                    : List.of();
        }
        return List.of(PlaceCandidate.territories(
                remainder.towns().stream().flatMap(List::stream).distinct().toList()));
    }

    private SectorSet sectors(List<TerritoryKey> territories) {
        return Place.of(map, territories).sectors();
    }

    /**
     * Returns a lookup that tolerates typing errors for a limited number of keys, because a malicious text can contain
     * a hundred sequences of words.
     */
    private Function<String, StreetMatches> fuzzyLookup() {
        AtomicInteger remainingLookups = new AtomicInteger(MAX_FUZZY_LOOKUPS);
        return key -> {
            int maxEdits = EditTolerance.STREET_NAME.maxEdits(key);
            return maxEdits == 0 || remainingLookups.getAndDecrement() <= 0
                    ? StreetMatches.NONE
                    : register.matchFuzzy(key, maxEdits);
        };
    }

    /**
     * Matches shortened names, unless a street has exactly this name: then that one is meant, even if it lies
     * elsewhere.
     */
    private StreetMatches matchShortened(String key) {
        return register.matchExact(key).parts().isEmpty() ? register.matchShortened(key) : StreetMatches.NONE;
    }

    private StreetMatches matchPrefix(String key) {
        return key.length() <= MAX_UNFINISHED_KEY_LENGTH ? StreetMatches.NONE : register.matchPrefix(key);
    }

    /**
     * Returns the places for the sequence of words that matches a street with the fewest typing errors, then for the
     * longest sequence, provided that all other words are understood.
     *
     * @param minWords the least number of words of the sequence
     */
    private List<PlaceCandidate> listStreets(List<Word> words, StreetLookup lookup, int minWords) {
        List<NameMatch> matches = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + MAX_NAME_WORDS); to > from + Math.max(0, minWords - 1); to--) {
                WordRange range = new WordRange(from, to);
                String key = AddressWords.key(words.subList(from, to));
                if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
                    continue;
                }
                StreetMatches found = lookup.matcher().apply(key);
                List<StreetPart> parts = register.withVariants(found.parts(), key);
                if (!parts.isEmpty()) {
                    List<Word> otherWords = new ArrayList<>(words.subList(0, from));
                    otherWords.addAll(words.subList(to, words.size()));
                    List<AddressRemainder> readings =
                            AddressRemainder.parse(withoutOtherName(otherWords, parts), register, townNames);
                    List<PlaceCandidate> candidates =
                            streets.disambiguate(found.parts(), parts, readings, lookup.wholeName());
                    if (!candidates.isEmpty()) {
                        matches.add(new NameMatch(range, found.typos(), candidates));
                    }
                }
            }
        }
        return matches.stream()
                .min(Comparator.comparingInt(NameMatch::typos)
                        .thenComparing(nameMatch ->
                                nameMatch.range().from() - nameMatch.range().to()))
                .map(NameMatch::candidates)
                .orElse(List.of());
    }

    /** Removes the name in the other language: street signs in Brussels show both names, and so do people. */
    private List<Word> withoutOtherName(List<Word> otherWords, List<StreetPart> parts) {
        Set<String> names = register.keysOf(parts);
        for (int from = 0; from < otherWords.size(); from++) {
            for (int to = otherWords.size(); to > from; to--) {
                if (names.contains(AddressWords.key(otherWords.subList(from, to)))) {
                    List<Word> remainingWords = new ArrayList<>(otherWords.subList(0, from));
                    remainingWords.addAll(otherWords.subList(to, otherWords.size()));
                    return remainingWords;
                }
            }
        }
        return otherWords;
    }
}
