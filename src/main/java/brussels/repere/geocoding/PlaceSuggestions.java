package brussels.repere.geocoding;

import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody may be about to type: places understood as they stand first, then those that the text is the beginning of.
 * Immutable, safe for use by several threads.
 */
final class PlaceSuggestions {

    /** In words: "Saint-Josse-ten-Noode" behind a street. */
    private static final int LONGEST_TAIL = 4;

    /** A street that lies in more parts than this is not clear enough to offer its houses. */
    private static final int CLEAR = 8;

    private static final int LONG_WORD = 4;

    private final PlaceQuery query;
    private final PlaceNames names;
    private final TerritoryMap map;

    PlaceSuggestions(PlaceQuery query, PlaceNames names, TerritoryMap map) {
        this.query = query;
        this.names = names;
        this.map = map;
    }

    /** The likeliest first; the same for the same text on the same register and map. */
    List<Offer> of(String text, int limit) {
        List<Word> words = PlaceQuery.words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Offer> begun = beginning(text, limit);
        if (!begun.isEmpty()) {
            return begun;
        }
        Map<String, Offer> found = new LinkedHashMap<>();
        add(found, query.find(text));
        if (found.isEmpty()) {
            add(found, within(text));
        }
        return found.values().stream().limit(limit).toList();
    }

    /** Those only of which the text is the beginning, or which it names. */
    List<Offer> beginning(String text, int limit) {
        List<Word> words = PlaceQuery.words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, Offer> found = new LinkedHashMap<>();
        add(found, query.exactly(words));
        add(found, names.startingWith(words, limit));
        if (found.size() < limit) {
            add(found, unfinished(words, limit));
        }
        return found.values().stream().limit(limit).toList();
    }

    private static void add(Map<String, Offer> found, Collection<Offer> offers) {
        for (Offer offer : offers) {
            if (offer.territories().size() > 1) {
                add(
                        found,
                        offer.territories().stream()
                                .map(key -> Offer.territories(List.of(key)))
                                .toList());
            } else {
                found.putIfAbsent(offer.id(), offer);
            }
        }
    }

    /** A street, and behind it the beginning of a number, of a postcode or of a town. */
    private List<Offer> unfinished(List<Word> words, int limit) {
        List<Word> inOrder = numberLast(words);
        boolean numberFirst = words.get(0).isNumber();
        for (int tail = 1; tail <= Math.min(LONGEST_TAIL, inOrder.size() - 1); tail++) {
            List<Word> head = inOrder.subList(0, inOrder.size() - tail);
            List<Word> rest = inOrder.subList(inOrder.size() - tail, inOrder.size());
            List<Offer> streets = numberFirst ? beginning(head) : streets(head);
            List<Offer> found = isNumber(rest) ? numbered(streets, rest, limit) : inTown(streets, rest);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "298 rue haute" as "rue haute 298". */
    private static List<Word> numberLast(List<Word> words) {
        int numbers = 0;
        while (numbers < words.size() && words.get(numbers).isNumber()) {
            numbers++;
        }
        return Stream.concat(words.stream().skip(numbers), words.stream().limit(numbers))
                .toList();
    }

    private List<Offer> streets(List<Word> head) {
        List<Offer> exact = query.exactly(head);
        return (exact.isEmpty() ? names.exactly(head) : exact)
                .stream().filter(offer -> offer.street() != null).toList();
    }

    /** Who typed the number first may still be at the street. */
    private List<Offer> beginning(List<Word> head) {
        List<Offer> streets = streets(head);
        return streets.isEmpty()
                ? names.startingWith(head, CLEAR).stream()
                        .filter(offer -> offer.street() != null)
                        .toList()
                : streets;
    }

    /** 16, or 16B. */
    private static boolean isNumber(List<Word> words) {
        return words.get(0).isNumber() && words.stream().skip(1).allMatch(Word::glued) && words.size() <= 2;
    }

    private static List<Offer> numbered(List<Offer> streets, List<Word> rest, int limit) {
        String number =
                rest.stream().map(Word::plain).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
        List<StreetPart> clear = streets.size() > CLEAR
                ? List.of()
                : streets.stream().map(Offer::street).toList();
        Stream<Offer> houses = clear.stream()
                .flatMap(street -> street.houses().keySet().stream()
                        .filter(known -> known.startsWith(number))
                        .map(known -> Offer.house(street, known)))
                .sorted(Comparator.comparing(Offer::number, HouseNumber.ORDER).thenComparing(Offer::id))
                .limit(limit);
        Stream<Offer> postcodes = streets.stream()
                .filter(offer -> offer.postcode().startsWith(number))
                .map(offer -> Offer.street(offer.street()));
        List<Offer> found = Stream.concat(houses, postcodes).toList();
        return found.isEmpty() && !isPostcodeElsewhere(rest.get(0))
                ? clear.stream()
                        .map(street -> Offer.street(street, List.of(number)))
                        .toList()
                : found;
    }

    private List<Offer> inTown(List<Offer> streets, List<Word> rest) {
        List<String> beginnings = AddressWords.unfinishedKeys(rest);
        return streets.stream()
                .filter(offer -> towns(offer.street()).anyMatch(town -> beginnings.stream()
                        .anyMatch(beginning -> AddressWords.key(town).startsWith(beginning)
                                || AddressWords.plainKey(AddressWords.of(town)).startsWith(beginning))))
                .toList();
    }

    private Stream<String> towns(StreetPart street) {
        Stream<TerritoryKey> section = PostcodeSectors.sectionCalledByItsName(street.postcode()).stream();
        return Stream.concat(Stream.of(street.commune()), section)
                .flatMap(key -> map.find(key).stream())
                .map(Territory::name)
                .flatMap(name -> Stream.of(name.fr(), name.nl()));
    }

    /**
     * Places that are named somewhere in a text that is not understood as a whole: a territory, or a street by a name of
     * several words. None where a postcode says that the text is about another region.
     */
    private List<Offer> within(String text) {
        List<Word> words = PlaceQuery.words(text);
        if (words.stream().anyMatch(PlaceSuggestions::isPostcodeElsewhere)) {
            return List.of();
        }
        List<Offer> found = new ArrayList<>();
        for (int length = words.size() - 1; length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                List<Word> run = words.subList(from, from + length);
                if (AddressWords.key(run).length() >= LONG_WORD && !run.get(0).isNumber()) {
                    boolean several = run.stream()
                                    .filter(word -> !AddressWords.isArticle(word.plain()))
                                    .count()
                            > 1;
                    names.exactly(run).stream()
                            .filter(offer -> several || offer.street() == null)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** Postcodes of the Region begin at 1000 and end at 1212, numbers of houses do not go so far. */
    private static boolean isPostcodeElsewhere(Word word) {
        return word.isNumber() && word.plain().length() >= 4 && !word.plain().matches("1[012]\\d\\d");
    }
}
