package brussels.repere.geocoding;

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
final class StreetOffers {

    private final TerritoryMap map;
    private final boolean complete;

    /** @param complete whether all houses of the streets are known */
    StreetOffers(TerritoryMap map, boolean complete) {
        this.map = map;
        this.complete = complete;
    }

    private record Read(Rest rest, List<StreetPart> fitting, List<Offer> offers) {

        boolean hasHouse() {
            return offers.stream().anyMatch(offer -> offer.number() != null);
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
    List<Offer> of(List<StreetPart> named, List<StreetPart> parts, List<Rest> readings, boolean sure) {
        boolean houses = sure && haveOneName(named);
        List<Read> reads = new ArrayList<>();
        for (Rest rest : readings) {
            List<StreetPart> there = inTowns(parts, rest);
            if (!there.isEmpty()) {
                List<StreetPart> fitting = there.stream()
                        .filter(part ->
                                rest.postcode() == null || part.postcode().equals(rest.postcode()))
                        .toList();
                reads.add(new Read(rest, fitting, offers(named, fitting.isEmpty() ? there : fitting, rest, houses)));
            }
        }
        return decide(reads);
    }

    private List<Offer> decide(List<Read> reads) {
        List<Read> fitting =
                reads.stream().filter(read -> !read.fitting().isEmpty()).toList();
        Read numbered = fitting.stream()
                .filter(read -> read.rest().postcode() != null && read.hasHouse())
                .findFirst()
                .orElse(null);
        if (numbered != null) {
            return numbered.offers();
        }
        Read first = fitting.stream()
                .filter(read -> read.rest().postcode() != null)
                .findFirst()
                .orElse(null);
        Read plain = reads.stream()
                .filter(read -> read.rest().postcode() == null)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return plain == null ? List.of() : withOtherPostcode(plain, reads);
        }
        // The one number that there is may be a postcode here and a house there; where no house is known, a postcode.
        boolean alone = plain != null && first.rest().numbers().isEmpty();
        return alone && plain.hasHouse() ? both(first.offers(), plain.offers()) : first.offers();
    }

    /** No street of the name has the postcode: then that may be wrong, unless it is the number itself, or the town agrees. */
    private static List<Offer> withOtherPostcode(Read plain, List<Read> reads) {
        List<String> numbers = plain.rest().numbers();
        boolean isNumber = reads.stream()
                .map(read -> read.rest().postcode())
                .anyMatch(postcode ->
                        !numbers.isEmpty() && numbers.get(numbers.size() - 1).equals(postcode));
        boolean wrong = reads.size() > 1 && !isNumber && !plain.rest().hasSmallTown();
        return wrong ? withoutNumber(plain.offers()) : plain.offers();
    }

    private static List<Offer> withoutNumber(List<Offer> offers) {
        return offers.stream().map(offer -> Offer.street(offer.street())).toList();
    }

    /** Of the others only houses that are known; a street that is meant with and without a number is meant without. */
    private static List<Offer> both(List<Offer> some, List<Offer> others) {
        List<Offer> more = others.stream()
                .filter(other -> other.number() != null)
                .filter(other -> some.stream().noneMatch(one -> one.street() == other.street()))
                .toList();
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private List<Offer> offers(List<StreetPart> named, List<StreetPart> left, Rest rest, boolean houses) {
        List<StreetPart> having = left.stream()
                .filter(part -> part.known(rest.numbers()).isPresent())
                .toList();
        List<StreetPart> lacking =
                left.stream().filter(part -> !having.contains(part)).toList();
        if (!houses) {
            // The words fit several streets, of which one happens to have a known house of that number.
            return inOrder(left, rest)
                    .map(part -> Offer.street(part, having.contains(part) ? List.of() : rest.numbers()))
                    .toList();
        }
        List<Offer> known = inOrder(having, rest)
                .map(part -> Offer.house(part, part.known(rest.numbers()).orElseThrow()))
                .toList();
        // A house in a street that is only written alike does not rule out the one that bears the words.
        boolean decided = complete
                && (having.stream().anyMatch(named::contains) || left.stream().noneMatch(named::contains));
        // That a register which has few houses knows none of the number elsewhere does not say that there is none.
        return decided && !known.isEmpty()
                ? known
                : Stream.concat(known.stream(), inOrder(lacking, rest).map(part -> Offer.street(part, rest.numbers())))
                        .toList();
    }

    /** Of streets in several communes those of the city come first where Brussels is named, which may mean all of the Region. */
    private static Stream<StreetPart> inOrder(List<StreetPart> parts, Rest rest) {
        return parts.stream()
                .sorted(Comparator.comparing((StreetPart part) ->
                                rest.city() && !part.commune().equals(PostcodeSectors.BRUSSELS))
                        .thenComparing(StreetPart::postcode)
                        .thenComparing(StreetPart::commune));
    }

    /** Registers do not always write one of the two names the same in every commune. */
    private static boolean haveOneName(List<StreetPart> parts) {
        return parts.stream().map(part -> part.name().fr()).distinct().count() == 1
                || parts.stream().map(part -> part.name().nl()).distinct().count() == 1;
    }

    private List<StreetPart> inTowns(List<StreetPart> parts, Rest rest) {
        List<StreetPart> there = parts.stream()
                .filter(part -> rest.towns().stream().allMatch(town -> liesIn(part, town)))
                .toList();
        boolean postcodeThere = there.stream().anyMatch(part -> part.postcode().equals(rest.postcode()));
        if (postcodeThere || !rest.hasSmallTown()) {
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
