package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.HouseNumber;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
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
final class PlaceSuggester {

    /** In words: "Saint-Josse-ten-Noode" behind a street. */
    private static final int MAX_TAIL_WORDS = 4;

    /** A street that lies in more parts than this is not clear enough to offer its houses. */
    private static final int MAX_STREETS_WITH_HOUSES = 8;

    private static final int MIN_MENTION_LENGTH = 4;

    private final AddressResolver query;
    private final PlaceNameIndex names;
    private final TerritoryMap map;

    PlaceSuggester(AddressResolver query, PlaceNameIndex names, TerritoryMap map) {
        this.query = query;
        this.names = names;
        this.map = map;
    }

    /** The likeliest first; the same for the same text on the same register and map. */
    List<PlaceCandidate> suggest(String text, int limit) {
        List<Word> words = AddressResolver.tokenize(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<PlaceCandidate> begun = listStartingWith(text, limit);
        if (!begun.isEmpty()) {
            return begun;
        }
        Map<String, PlaceCandidate> found = new LinkedHashMap<>();
        add(found, query.listCandidates(text));
        if (found.isEmpty()) {
            add(found, listMentioned(text));
        }
        return found.values().stream().limit(limit).toList();
    }

    /** Those only of which the text is the beginning, or which it names. */
    List<PlaceCandidate> listStartingWith(String text, int limit) {
        List<Word> words = AddressResolver.tokenize(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, PlaceCandidate> found = new LinkedHashMap<>();
        add(found, query.listExact(words));
        add(found, names.listStartingWith(words, limit));
        if (found.size() < limit) {
            add(found, listUnfinished(words, limit));
        }
        return found.values().stream().limit(limit).toList();
    }

    private static void add(Map<String, PlaceCandidate> found, Collection<PlaceCandidate> offers) {
        for (PlaceCandidate offer : offers) {
            if (offer.territories().size() > 1) {
                add(
                        found,
                        offer.territories().stream()
                                .map(key -> PlaceCandidate.territories(List.of(key)))
                                .toList());
            } else {
                found.putIfAbsent(offer.id(), offer);
            }
        }
    }

    /** A street, and behind it the beginning of a number, of a postcode or of a town. */
    private List<PlaceCandidate> listUnfinished(List<Word> words, int limit) {
        List<Word> inOrder = numberLast(words);
        boolean numberFirst = words.get(0).isNumber();
        for (int tail = 1; tail <= Math.min(MAX_TAIL_WORDS, inOrder.size() - 1); tail++) {
            List<Word> head = inOrder.subList(0, inOrder.size() - tail);
            List<Word> rest = inOrder.subList(inOrder.size() - tail, inOrder.size());
            List<PlaceCandidate> streets = numberFirst ? listStartingWith(head) : listStreets(head);
            List<PlaceCandidate> found =
                    isNumber(rest) ? listNumbered(streets, rest, limit) : listInTown(streets, rest);
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

    private List<PlaceCandidate> listStreets(List<Word> head) {
        List<PlaceCandidate> exact = query.listExact(head);
        return (exact.isEmpty() ? names.listExact(head) : exact)
                .stream().filter(offer -> offer.street() != null).toList();
    }

    /** Who typed the number first may still be at the street. */
    private List<PlaceCandidate> listStartingWith(List<Word> head) {
        List<PlaceCandidate> streets = listStreets(head);
        return streets.isEmpty()
                ? names.listStartingWith(head, MAX_STREETS_WITH_HOUSES).stream()
                        .filter(offer -> offer.street() != null)
                        .toList()
                : streets;
    }

    /** 16, or 16B. */
    private static boolean isNumber(List<Word> words) {
        return words.get(0).isNumber() && words.stream().skip(1).allMatch(Word::attached) && words.size() <= 2;
    }

    private static List<PlaceCandidate> listNumbered(List<PlaceCandidate> streets, List<Word> rest, int limit) {
        String number =
                rest.stream().map(Word::plain).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
        List<StreetPart> clear = streets.size() > MAX_STREETS_WITH_HOUSES
                ? List.of()
                : streets.stream().map(PlaceCandidate::street).toList();
        Stream<PlaceCandidate> houses = clear.stream()
                .flatMap(street -> street.houses().keySet().stream()
                        .filter(known -> known.startsWith(number))
                        .map(known -> PlaceCandidate.house(street, known)))
                .sorted(Comparator.comparing(PlaceCandidate::number, HouseNumber.ORDER)
                        .thenComparing(PlaceCandidate::id))
                .limit(limit);
        Stream<PlaceCandidate> postcodes = streets.stream()
                .filter(offer -> offer.postcode().startsWith(number))
                .map(offer -> PlaceCandidate.street(offer.street()));
        List<PlaceCandidate> found = Stream.concat(houses, postcodes).toList();
        return found.isEmpty() && !isPostcodeElsewhere(rest.get(0))
                ? clear.stream()
                        .map(street -> PlaceCandidate.street(street, List.of(number)))
                        .toList()
                : found;
    }

    private List<PlaceCandidate> listInTown(List<PlaceCandidate> streets, List<Word> rest) {
        List<String> beginnings = AddressWords.unfinishedKeys(rest);
        return streets.stream()
                .filter(offer -> towns(offer.street()).anyMatch(town -> beginnings.stream()
                        .anyMatch(beginning -> AddressWords.key(town).startsWith(beginning)
                                || AddressWords.plainKey(AddressWords.tokenize(town))
                                        .startsWith(beginning))))
                .toList();
    }

    private Stream<String> towns(StreetPart street) {
        Stream<TerritoryKey> section = PostcodeSectors.findNamedSection(street.postcode()).stream();
        return Stream.concat(Stream.of(street.commune()), section)
                .flatMap(key -> map.find(key).stream())
                .map(Territory::name)
                .flatMap(name -> Stream.of(name.fr(), name.nl()));
    }

    /**
     * Places that are named somewhere in a text that is not understood as a whole: a territory, or a street by a name of
     * several words. None where a postcode says that the text is about another region.
     */
    private List<PlaceCandidate> listMentioned(String text) {
        List<Word> words = AddressResolver.tokenize(text);
        if (words.stream().anyMatch(PlaceSuggester::isPostcodeElsewhere)) {
            return List.of();
        }
        List<PlaceCandidate> found = new ArrayList<>();
        for (int length = words.size() - 1; length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                List<Word> run = words.subList(from, from + length);
                if (AddressWords.key(run).length() >= MIN_MENTION_LENGTH
                        && !run.get(0).isNumber()) {
                    boolean several = run.stream()
                                    .filter(word -> !AddressWords.isArticle(word.plain()))
                                    .count()
                            > 1;
                    names.listExact(run).stream()
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
