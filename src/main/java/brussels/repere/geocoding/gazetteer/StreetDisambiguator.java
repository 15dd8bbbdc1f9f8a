package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of the streets of a name an address means, by its number, postcode and town. Number or postcode is decided by what
 * exists; where several may be meant, all are offered. Immutable, safe for use by several threads.
 */
final class StreetDisambiguator {

    private final TerritoryMap map;
    private final boolean complete;

    /** @param complete whether all houses of the streets are known */
    StreetDisambiguator(TerritoryMap map, boolean complete) {
        this.map = map;
        this.complete = complete;
    }

    private record RemainderReading(
            AddressRemainder remainder, List<StreetPart> fitting, List<PlaceCandidate> candidates) {

        boolean hasHouse() {
            return candidates.stream().anyMatch(offer -> offer.number() != null);
        }
    }

    /**
     * None if no street of these lies where the address says.
     *
     * @param named those that bear the words
     * @param parts those, and with them the same streets as their neighbours write them
     * @param readings of the words beside the street, the likeliest first
     * @param sure whether the words are a whole name: only then may a house be meant
     */
    List<PlaceCandidate> disambiguate(
            List<StreetPart> named, List<StreetPart> parts, List<AddressRemainder> readings, boolean sure) {
        boolean houses = sure && haveOneName(named);
        List<RemainderReading> reads = new ArrayList<>();
        for (AddressRemainder rest : readings) {
            List<StreetPart> there = inTowns(parts, rest);
            if (!there.isEmpty()) {
                List<StreetPart> fitting = there.stream()
                        .filter(part ->
                                rest.postcode() == null || part.postcode().equals(rest.postcode()))
                        .toList();
                reads.add(new RemainderReading(
                        rest, fitting, listCandidates(named, fitting.isEmpty() ? there : fitting, rest, houses)));
            }
        }
        return decide(reads);
    }

    private List<PlaceCandidate> decide(List<RemainderReading> reads) {
        List<RemainderReading> fitting =
                reads.stream().filter(read -> !read.fitting().isEmpty()).toList();
        RemainderReading numbered = fitting.stream()
                .filter(read -> read.remainder().postcode() != null && read.hasHouse())
                .findFirst()
                .orElse(null);
        if (numbered != null) {
            return numbered.candidates();
        }
        RemainderReading first = fitting.stream()
                .filter(read -> read.remainder().postcode() != null)
                .findFirst()
                .orElse(null);
        RemainderReading plain = reads.stream()
                .filter(read -> read.remainder().postcode() == null)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return plain == null ? List.of() : withOtherPostcode(plain, reads);
        }
        // The one number that there is may be a postcode here and a house there; where no house is known, a postcode.
        boolean alone = plain != null && first.remainder().numbers().isEmpty();
        return alone && plain.hasHouse() ? merge(first.candidates(), plain.candidates()) : first.candidates();
    }

    /** No street of the name has the postcode: then that may be wrong, unless it is the number itself, or the town agrees. */
    private static List<PlaceCandidate> withOtherPostcode(RemainderReading plain, List<RemainderReading> reads) {
        List<String> numbers = plain.remainder().numbers();
        boolean isNumber = reads.stream()
                .map(read -> read.remainder().postcode())
                .anyMatch(postcode ->
                        !numbers.isEmpty() && numbers.get(numbers.size() - 1).equals(postcode));
        boolean wrong = reads.size() > 1 && !isNumber && !plain.remainder().hasTownBelowRegion();
        return wrong ? withoutNumber(plain.candidates()) : plain.candidates();
    }

    private static List<PlaceCandidate> withoutNumber(List<PlaceCandidate> offers) {
        return offers.stream()
                .map(offer -> PlaceCandidate.street(offer.street()))
                .toList();
    }

    /** Of the others only houses that are known; a street that is meant with and without a number is meant without. */
    private static List<PlaceCandidate> merge(List<PlaceCandidate> some, List<PlaceCandidate> others) {
        List<PlaceCandidate> more = others.stream()
                .filter(other -> other.number() != null)
                .filter(other -> some.stream().noneMatch(one -> one.street() == other.street()))
                .toList();
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private List<PlaceCandidate> listCandidates(
            List<StreetPart> named, List<StreetPart> left, AddressRemainder rest, boolean houses) {
        List<StreetPart> having = left.stream()
                .filter(part -> part.findKnownNumber(rest.numbers()).isPresent())
                .toList();
        List<StreetPart> lacking =
                left.stream().filter(part -> !having.contains(part)).toList();
        if (!houses) {
            // The words fit several streets, of which one happens to have a known house of that number.
            return inOrder(left, rest)
                    .map(part -> PlaceCandidate.street(part, having.contains(part) ? List.of() : rest.numbers()))
                    .toList();
        }
        List<PlaceCandidate> known = inOrder(having, rest)
                .map(part -> PlaceCandidate.house(
                        part, part.findKnownNumber(rest.numbers()).orElseThrow()))
                .toList();
        // A house in a street that is only written alike does not rule out the one that bears the words.
        boolean decided = complete
                && (having.stream().anyMatch(named::contains) || left.stream().noneMatch(named::contains));
        // That a register which has few houses knows none of the number elsewhere does not say that there is none.
        return decided && !known.isEmpty()
                ? known
                : Stream.concat(
                                known.stream(),
                                inOrder(lacking, rest).map(part -> PlaceCandidate.street(part, rest.numbers())))
                        .toList();
    }

    /** Of streets in several communes those of the city come first where Brussels is named, which may mean all of the Region. */
    private static Stream<StreetPart> inOrder(List<StreetPart> parts, AddressRemainder rest) {
        return parts.stream()
                .sorted(Comparator.comparing((StreetPart part) ->
                                rest.namesCity() && !part.commune().equals(PostcodeSectors.CITY_OF_BRUSSELS))
                        .thenComparing(StreetPart::postcode)
                        .thenComparing(StreetPart::commune));
    }

    /** Registers do not always write one of the two names the same in every commune. */
    private static boolean haveOneName(List<StreetPart> parts) {
        return parts.stream().map(part -> part.name().fr()).distinct().count() == 1
                || parts.stream().map(part -> part.name().nl()).distinct().count() == 1;
    }

    private List<StreetPart> inTowns(List<StreetPart> parts, AddressRemainder rest) {
        List<StreetPart> there = parts.stream()
                .filter(part -> rest.towns().stream().allMatch(town -> liesIn(part, town)))
                .toList();
        boolean postcodeThere = there.stream().anyMatch(part -> part.postcode().equals(rest.postcode()));
        if (postcodeThere || !rest.hasTownBelowRegion()) {
            return there;
        }
        List<StreetPart> own = there.stream()
                .filter(part -> rest.towns().stream().allMatch(town -> isOfPostcodes(part, town)))
                .toList();
        return own.isEmpty() ? there : own;
    }

    private boolean liesIn(StreetPart part, List<TerritoryKey> town) {
        SectorSet commune = map.sectorsOf(part.commune());
        return town.stream().anyMatch(key -> map.sectorsOf(key).intersects(commune));
    }

    private boolean isOfPostcodes(StreetPart part, List<TerritoryKey> town) {
        return town.stream()
                .map(key -> map.find(key).orElseThrow().postcodes())
                .anyMatch(postcodes -> postcodes.isEmpty() || postcodes.contains(part.postcode()));
    }
}
