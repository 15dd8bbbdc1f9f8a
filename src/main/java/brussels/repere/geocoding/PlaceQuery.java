package brussels.repere.geocoding;

import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.StreetKeys.Match;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
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
public final class PlaceQuery {

    /** Nobody types a longer address; the rest of a longer text is not looked at. */
    private static final int MOST_WORDS = 16;

    /** Nor a longer name of a street, in words. */
    private static final int LONGEST_NAME = 8;

    private static final int MOST_LOOKS = 40;
    private static final int SHORT_KEY = 6;
    private static final int ONE_SLIP_FROM = 8;
    private static final int TWO_SLIPS_FROM = 12;

    private final AddressRegister register;
    private final TerritoryMap map;
    private final TownNames towns;
    private final PostcodeSectors postcodes;
    private final StreetOffers streets;

    public PlaceQuery(AddressRegister register, TerritoryMap map) {
        this(register, map, new PostcodeSectors(map, register));
    }

    PlaceQuery(AddressRegister register, TerritoryMap map, PostcodeSectors postcodes) {
        this.postcodes = postcodes;
        this.register = register;
        this.map = map;
        this.towns = new TownNames(map);
        this.streets = new StreetOffers(map, register.isComplete());
    }

    private record Span(int from, int to) {}

    private record Read(Span span, int slips, List<Offer> offers) {}

    /** The places that the text may mean, the likeliest first; none if it is not understood. */
    public List<Offer> find(String text) {
        List<Word> words = words(text);
        List<Offer> exact = exactly(words);
        if (!exact.isEmpty()) {
            return exact;
        }
        int least = longestName(words);
        return Stream.<Look>of(
                        new Look(this::shortened, true), new Look(near(), true), new Look(this::beginning, false))
                .map(look -> streets(words, look, least))
                .filter(offers -> !offers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * How to look for streets.
     *
     * @param whole whether what is found bears the words as a whole name
     */
    private record Look(Function<String, Match> street, boolean whole) {}

    /**
     * How many words the longest whole name in a text has, though no such street lies where the text says: fewer words of it are
     * not another street.
     */
    private int longestName(List<Word> words) {
        for (int length = Math.min(words.size(), LONGEST_NAME); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String key = AddressWords.key(words.subList(from, from + length));
                if (!key.isEmpty() && !register.exactly(key).parts().isEmpty()) {
                    return length;
                }
            }
        }
        return 0;
    }

    /** The words of a text that are looked at. */
    static List<Word> words(String text) {
        List<Word> words = AddressWords.of(text);
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    /** The places that words may mean when no key was slipped and no name is a beginning only. */
    List<Offer> exactly(List<Word> words) {
        return Stream.concat(streets(words, new Look(register::exactly, true), 0).stream(), area(words).stream())
                .toList();
    }

    /** Territories alone, or a postcode with its town or without; none where they contradict each other. */
    private List<Offer> area(List<Word> words) {
        List<Rest> readings = Rest.readings(words, register, towns);
        if (readings.isEmpty() || !readings.get(0).numbers().isEmpty()) {
            return List.of();
        }
        Rest rest = readings.get(0);
        if (rest.postcode() != null) {
            boolean holds =
                    rest.towns().stream().allMatch(town -> sectors(town).intersects(postcodes.of(rest.postcode())));
            return holds ? List.of(Offer.postcode(rest.postcode())) : List.of();
        }
        if (rest.towns().isEmpty()) {
            return rest.city() ? List.of(Offer.territories(List.of(PostcodeSectors.BRUSSELS))) : List.of();
        }
        return List.of(Offer.territories(
                rest.towns().stream().flatMap(List::stream).distinct().toList()));
    }

    private SectorSet sectors(List<TerritoryKey> territories) {
        return Place.of(map, territories).sectors();
    }

    /** Looks for slips so many times and no more: a text can be contrived that has a hundred runs of words. */
    private Function<String, Match> near() {
        AtomicInteger left = new AtomicInteger(MOST_LOOKS);
        return key -> {
            int slips = key.length() >= TWO_SLIPS_FROM ? 2 : key.length() >= ONE_SLIP_FROM ? 1 : 0;
            return slips == 0 || left.getAndDecrement() <= 0 ? Match.NONE : register.near(key, slips);
        };
    }

    /** Not where a street bears the words as they stand: then that one is meant, though it lies elsewhere. */
    private Match shortened(String key) {
        return register.exactly(key).parts().isEmpty() ? register.shortened(key) : Match.NONE;
    }

    private Match beginning(String key) {
        return key.length() <= SHORT_KEY ? Match.NONE : register.beginning(key);
    }

    /** The run of words that is a street by the fewest slips, then the longest, and leaves nothing that is not understood. */
    private List<Offer> streets(List<Word> words, Look look, int least) {
        List<Read> reads = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from + Math.max(0, least - 1); to--) {
                Span span = new Span(from, to);
                String key = AddressWords.key(words.subList(from, to));
                if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
                    continue;
                }
                Match match = look.street().apply(key);
                List<StreetPart> parts = register.withVariants(match.parts(), key);
                if (!parts.isEmpty()) {
                    List<Word> rest = new ArrayList<>(words.subList(0, from));
                    rest.addAll(words.subList(to, words.size()));
                    List<Rest> readings = Rest.readings(withoutOtherName(rest, parts), register, towns);
                    List<Offer> offers = streets.of(match.parts(), parts, readings, look.whole());
                    if (!offers.isEmpty()) {
                        reads.add(new Read(span, match.slips(), offers));
                    }
                }
            }
        }
        return reads.stream()
                .min(Comparator.comparingInt(Read::slips)
                        .thenComparing(read -> read.span().from() - read.span().to()))
                .map(Read::offers)
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
