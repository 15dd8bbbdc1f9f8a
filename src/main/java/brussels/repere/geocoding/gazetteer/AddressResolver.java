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
 * From what people type to the places that they may mean. Every word must be understood: a street of the name in another town
 * is no answer. Exact names come before those of which words in the middle are left out, those before slips of a key, those
 * before beginnings; where several streets fit, all are offered.
 * Immutable, safe for use by several threads.
 */
public final class AddressResolver {

    /** Nobody types a longer address; the rest of a longer text is not looked at. */
    private static final int MAX_WORDS = 16;

    /** Nor a longer name of a street, in words. */
    private static final int MAX_NAME_WORDS = 8;

    private static final int MAX_FUZZY_LOOKUPS = 40;
    private static final int MAX_UNFINISHED_KEY_LENGTH = 6;

    private final AddressRegister register;
    private final TerritoryMap map;
    private final TownNames towns;
    private final PostcodeSectors postcodes;
    private final StreetDisambiguator streets;

    public AddressResolver(AddressRegister register, TerritoryMap map) {
        this(register, map, new PostcodeSectors(map, register));
    }

    AddressResolver(AddressRegister register, TerritoryMap map, PostcodeSectors postcodes) {
        this.postcodes = postcodes;
        this.register = register;
        this.map = map;
        this.towns = new TownNames(map);
        this.streets = new StreetDisambiguator(map, register.isComplete());
    }

    private record WordRange(int from, int to) {}

    private record NameMatch(WordRange span, int typos, List<PlaceCandidate> candidates) {}

    /** The places that the text may mean, the likeliest first; none if it is not understood. */
    public List<PlaceCandidate> listCandidates(String text) {
        List<Word> words = tokenize(text);
        List<PlaceCandidate> exact = listExact(words);
        if (!exact.isEmpty()) {
            return exact;
        }
        int least = longestNameLength(words);
        return Stream.<StreetLookup>of(
                        new StreetLookup(this::matchShortened, true),
                        new StreetLookup(fuzzyLookup(), true),
                        new StreetLookup(this::matchPrefix, false))
                .map(look -> listStreets(words, look, least))
                .filter(offers -> !offers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * How to look for streets.
     *
     * @param wholeName whether what is found bears the words as a whole name
     */
    private record StreetLookup(Function<String, StreetMatches> matcher, boolean wholeName) {}

    /**
     * How many words the longest whole name in a text has, though no such street lies where the text says: fewer words of it are
     * not another street.
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

    /** The words of a text that are looked at. */
    static List<Word> tokenize(String text) {
        List<Word> words = AddressWords.tokenize(text);
        return words.subList(0, Math.min(MAX_WORDS, words.size()));
    }

    /** The places that words may mean when no key was slipped and no name is a beginning only. */
    List<PlaceCandidate> listExact(List<Word> words) {
        return Stream.concat(
                        listStreets(words, new StreetLookup(register::matchExact, true), 0).stream(),
                        listAreas(words).stream())
                .toList();
    }

    /** Territories alone, or a postcode with its town or without; none where they contradict each other. */
    private List<PlaceCandidate> listAreas(List<Word> words) {
        List<AddressRemainder> readings = AddressRemainder.parse(words, register, towns);
        if (readings.isEmpty() || !readings.get(0).numbers().isEmpty()) {
            return List.of();
        }
        AddressRemainder rest = readings.get(0);
        if (rest.postcode() != null) {
            boolean holds = rest.towns().stream()
                    .allMatch(town -> sectors(town).intersects(postcodes.sectorsOf(rest.postcode())));
            return holds ? List.of(PlaceCandidate.postcode(rest.postcode())) : List.of();
        }
        if (rest.towns().isEmpty()) {
            return rest.namesCity()
                    ? List.of(PlaceCandidate.territories(List.of(PostcodeSectors.CITY_OF_BRUSSELS)))
                    : List.of();
        }
        return List.of(PlaceCandidate.territories(
                rest.towns().stream().flatMap(List::stream).distinct().toList()));
    }

    private SectorSet sectors(List<TerritoryKey> territories) {
        return Place.of(map, territories).sectors();
    }

    /** Looks for slips so many times and no more: a text can be contrived that has a hundred runs of words. */
    private Function<String, StreetMatches> fuzzyLookup() {
        AtomicInteger left = new AtomicInteger(MAX_FUZZY_LOOKUPS);
        return key -> {
            int maxEdits = EditTolerance.STREET_NAME.maxEdits(key);
            return maxEdits == 0 || left.getAndDecrement() <= 0
                    ? StreetMatches.NONE
                    : register.matchFuzzy(key, maxEdits);
        };
    }

    /** Not where a street bears the words as they stand: then that one is meant, though it lies elsewhere. */
    private StreetMatches matchShortened(String key) {
        return register.matchExact(key).parts().isEmpty() ? register.matchShortened(key) : StreetMatches.NONE;
    }

    private StreetMatches matchPrefix(String key) {
        return key.length() <= MAX_UNFINISHED_KEY_LENGTH ? StreetMatches.NONE : register.matchPrefix(key);
    }

    /** The run of words that is a street by the fewest slips, then the longest, and leaves nothing that is not understood. */
    private List<PlaceCandidate> listStreets(List<Word> words, StreetLookup look, int least) {
        List<NameMatch> reads = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + MAX_NAME_WORDS); to > from + Math.max(0, least - 1); to--) {
                WordRange span = new WordRange(from, to);
                String key = AddressWords.key(words.subList(from, to));
                if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
                    continue;
                }
                StreetMatches match = look.matcher().apply(key);
                List<StreetPart> parts = register.withVariants(match.parts(), key);
                if (!parts.isEmpty()) {
                    List<Word> rest = new ArrayList<>(words.subList(0, from));
                    rest.addAll(words.subList(to, words.size()));
                    List<AddressRemainder> readings =
                            AddressRemainder.parse(withoutOtherName(rest, parts), register, towns);
                    List<PlaceCandidate> offers =
                            streets.disambiguate(match.parts(), parts, readings, look.wholeName());
                    if (!offers.isEmpty()) {
                        reads.add(new NameMatch(span, match.typos(), offers));
                    }
                }
            }
        }
        return reads.stream()
                .min(Comparator.comparingInt(NameMatch::typos)
                        .thenComparing(read -> read.span().from() - read.span().to()))
                .map(NameMatch::candidates)
                .orElse(List.of());
    }

    /** Signs in Brussels say the name twice, and so do people. */
    private List<Word> withoutOtherName(List<Word> rest, List<StreetPart> parts) {
        Set<String> names = register.keysOf(parts);
        for (int from = 0; from < rest.size(); from++) {
            for (int to = rest.size(); to > from; to--) {
                if (names.contains(AddressWords.key(rest.subList(from, to)))) {
                    List<Word> others = new ArrayList<>(rest.subList(0, from));
                    others.addAll(rest.subList(to, rest.size()));
                    return others;
                }
            }
        }
        return rest;
    }
}
