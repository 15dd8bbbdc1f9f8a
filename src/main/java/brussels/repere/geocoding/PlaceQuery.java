package brussels.repere.geocoding;

import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.StreetKeys.Match;
import brussels.repere.geography.SectorSet;
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
 * is no answer. Exact names come before slips of a key, those before beginnings; where several streets fit, all are offered.
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

    public PlaceQuery(AddressRegister register, TerritoryMap map) {
        this.register = register;
        this.map = map;
        this.towns = new TownNames(map);
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
        return Stream.<Function<String, Match>>of(near(), this::beginning)
                .map(look -> streets(words, look))
                .filter(offers -> !offers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The words of a text that are looked at. */
    static List<Word> words(String text) {
        List<Word> words = AddressWords.of(text);
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    /** The places that words may mean when no key was slipped and no name is a beginning only. */
    List<Offer> exactly(List<Word> words) {
        return Stream.concat(streets(words, register::exactly).stream(), area(words).stream())
                .toList();
    }

    /** Territories alone, or a postcode with its town or without. */
    private List<Offer> area(List<Word> words) {
        return Rest.read(words, register, towns)
                .filter(rest -> rest.numbers().isEmpty())
                .map(rest -> {
                    if (rest.postcode() != null) {
                        return List.of(Offer.postcode(rest.postcode()));
                    }
                    if (!rest.towns().isEmpty()) {
                        return List.of(Offer.territories(rest.towns()));
                    }
                    return rest.city()
                            ? List.of(Offer.territories(List.of(PostcodeSectors.BRUSSELS)))
                            : List.<Offer>of();
                })
                .orElse(List.of());
    }

    /** Looks for slips so many times and no more: a text can be contrived that has a hundred runs of words. */
    private Function<String, Match> near() {
        AtomicInteger left = new AtomicInteger(MOST_LOOKS);
        return key -> {
            int slips = key.length() >= TWO_SLIPS_FROM ? 2 : key.length() >= ONE_SLIP_FROM ? 1 : 0;
            return slips == 0 || left.getAndDecrement() <= 0 ? Match.NONE : register.near(key, slips);
        };
    }

    private Match beginning(String key) {
        return key.length() <= SHORT_KEY ? Match.NONE : register.beginning(key);
    }

    /** The run of words that is a street by the fewest slips, then the longest, and leaves nothing that is not understood. */
    private List<Offer> streets(List<Word> words, Function<String, Match> look) {
        List<Read> reads = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
                Span span = new Span(from, to);
                String key = AddressWords.key(words.subList(from, to));
                if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
                    continue;
                }
                Match match = look.apply(key);
                List<StreetPart> parts = match.parts();
                if (!parts.isEmpty()) {
                    List<Word> rest = new ArrayList<>(words.subList(0, from));
                    rest.addAll(words.subList(to, words.size()));
                    List<Offer> offers = offers(parts, withoutOtherName(rest, parts));
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

    private List<Offer> offers(List<StreetPart> parts, List<Word> words) {
        Rest rest = Rest.read(words, register, towns).orElse(null);
        if (rest == null) {
            return List.of();
        }
        List<StreetPart> there = inTowns(parts, rest);
        if (there.isEmpty()) {
            return List.of();
        }
        List<StreetPart> withPostcode = there.stream()
                .filter(part -> part.postcode().equals(rest.postcode()))
                .toList();
        boolean otherPostcode = rest.postcode() != null && withPostcode.isEmpty();
        List<StreetPart> left = withPostcode.isEmpty() ? there : withPostcode;
        if (otherPostcode && !rest.hasSmallTown() || !haveOneName(parts)) {
            // The postcode may be wrong or a number, or the words fit several streets, of which one happens to have a
            // known house of that number: streets are offered, no house of them.
            return streets(left, otherPostcode ? List.of() : rest.numbers());
        }
        List<Offer> houses = left.stream()
                .flatMap(part -> part.known(rest.numbers()).map(number -> Offer.house(part, number)).stream())
                .toList();
        if (register.isComplete() && !houses.isEmpty()) {
            return houses;
        }
        // That a register which has few houses knows none of the number elsewhere does not say that there is none.
        List<StreetPart> others = left.stream()
                .filter(part -> part.known(rest.numbers()).isEmpty())
                .toList();
        return Stream.concat(houses.stream(), streets(others, rest.numbers()).stream())
                .toList();
    }

    /** Registers do not always write one of the two names the same in every commune. */
    private static boolean haveOneName(List<StreetPart> parts) {
        return parts.stream().map(part -> part.name().fr()).distinct().count() == 1
                || parts.stream().map(part -> part.name().nl()).distinct().count() == 1;
    }

    private static List<Offer> streets(List<StreetPart> parts, List<String> numbers) {
        return parts.stream()
                .sorted(Comparator.comparing(StreetPart::postcode).thenComparing(StreetPart::commune))
                .map(part -> Offer.street(part, numbers))
                .toList();
    }

    private List<StreetPart> inTowns(List<StreetPart> parts, Rest rest) {
        if (!rest.hasSmallTown()) {
            List<StreetPart> inCity = parts.stream()
                    .filter(part -> part.commune().equals(PostcodeSectors.BRUSSELS))
                    .toList();
            return rest.city() && rest.postcode() == null && !inCity.isEmpty() ? inCity : parts;
        }
        List<StreetPart> inCommune =
                parts.stream().filter(part -> liesIn(part, rest)).toList();
        List<String> postcodes = rest.towns().stream()
                .flatMap(town -> map.find(town).orElseThrow().postcodes().stream())
                .toList();
        List<StreetPart> exact = inCommune.stream()
                .filter(part -> postcodes.contains(part.postcode()))
                .toList();
        return exact.isEmpty() ? inCommune : exact;
    }

    private boolean liesIn(StreetPart part, Rest rest) {
        SectorSet commune = map.sectorsOf(part.commune());
        return rest.towns().stream().anyMatch(town -> map.sectorsOf(town).intersects(commune));
    }
}
