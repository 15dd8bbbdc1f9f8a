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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Suggests places that a user may be typing: first the places that the text names as it stands, then those whose name
 * begins with the text, then streets of the same name and another kind. Immutable, safe for use by several threads.
 */
final class PlaceSuggester {

    /** The most words after the name of a street: "Saint-Josse-ten-Noode". */
    private static final int MAX_TAIL_WORDS = 4;

    /** A street with more parts than this is too ambiguous to suggest its houses. */
    private static final int MAX_STREETS_WITH_HOUSES = 8;

    private static final int MIN_MENTION_LENGTH = 4;

    private final Function<String, List<PlaceCandidate>> addresses;
    private final AddressResolver resolver;
    private final LandmarkResolver landmarks;
    private final PlaceNameIndex names;
    private final TerritoryMap map;

    /** @param addresses returns the places that a whole address means */
    PlaceSuggester(
            Function<String, List<PlaceCandidate>> addresses,
            AddressResolver resolver,
            LandmarkResolver landmarks,
            PlaceNameIndex names,
            TerritoryMap map) {
        this.addresses = addresses;
        this.resolver = resolver;
        this.landmarks = landmarks;
        this.names = names;
        this.map = map;
    }

    /** Returns the likeliest places first; the same text gives the same result on the same register and map. */
    List<PlaceCandidate> suggest(String text, int limit) {
        List<Word> words = AddressResolver.tokenize(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<PlaceCandidate> matchesByBeginning = listStartingWith(text, limit);
        if (!matchesByBeginning.isEmpty()) {
            return matchesByBeginning;
        }
        Map<String, PlaceCandidate> found = new LinkedHashMap<>();
        add(found, addresses.apply(text));
        if (found.isEmpty()) {
            add(found, resolver.listOfOtherKind(words));
        }
        if (found.isEmpty()) {
            add(found, listMentioned(text));
        }
        return found.values().stream().limit(limit).toList();
    }

    /** Returns only places whose name begins with the text or that the text names. */
    List<PlaceCandidate> listStartingWith(String text, int limit) {
        List<Word> words = AddressResolver.tokenize(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, PlaceCandidate> found = new LinkedHashMap<>();
        add(found, listExact(words));
        add(found, landmarks.listStartingWith(words, limit));
        add(found, names.listStartingWith(words, limit));
        if (found.size() < limit) {
            add(found, listUnfinished(words, limit));
        }
        if (found.size() < limit) {
            add(found, landmarks.listWithoutKind(words, limit));
        }
        return found.values().stream().limit(limit).toList();
    }

    /** Returns streets, then landmarks, because whoever says that it is a station does not mean the quartier called after it. */
    private List<PlaceCandidate> listExact(List<Word> words) {
        List<PlaceCandidate> exact = resolver.listExact(words);
        List<PlaceCandidate> named = landmarks.listExact(words);
        boolean hasStreet = exact.stream().anyMatch(candidate -> candidate.street() != null);
        return Stream.concat((hasStreet ? exact : named).stream(), (hasStreet ? named : exact).stream())
                .toList();
    }

    private static void add(Map<String, PlaceCandidate> found, Collection<PlaceCandidate> candidates) {
        for (PlaceCandidate candidate : candidates) {
            if (candidate.territories().size() > 1) {
                add(
                        found,
                        candidate.territories().stream()
                                .map(key -> PlaceCandidate.territories(List.of(key)))
                                .toList());
            } else {
                found.putIfAbsent(candidate.id(), candidate);
            }
        }
    }

    /** Returns places for the name of a street followed by the beginning of a number, a postcode or a town. */
    private List<PlaceCandidate> listUnfinished(List<Word> words, int limit) {
        List<Word> ordered = moveNumberToEnd(words);
        boolean startsWithNumber = words.get(0).isNumber();
        for (int tailLength = 1; tailLength <= Math.min(MAX_TAIL_WORDS, ordered.size() - 1); tailLength++) {
            List<Word> head = ordered.subList(0, ordered.size() - tailLength);
            List<Word> tail = ordered.subList(ordered.size() - tailLength, ordered.size());
            List<PlaceCandidate> streets = startsWithNumber ? listStartingWith(head) : listStreets(head);
            List<PlaceCandidate> found =
                    isNumber(tail) ? listNumbered(streets, tail, limit) : listInTown(streets, tail);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Moves a leading house number to the end: "298 rue haute" becomes "rue haute 298". */
    private static List<Word> moveNumberToEnd(List<Word> words) {
        int numberCount = 0;
        while (numberCount < words.size() && words.get(numberCount).isNumber()) {
            numberCount++;
        }
        return Stream.concat(words.stream().skip(numberCount), words.stream().limit(numberCount))
                .toList();
    }

    private List<PlaceCandidate> listStreets(List<Word> head) {
        List<PlaceCandidate> exact = resolver.listExact(head);
        return (exact.isEmpty() ? names.listExact(head) : exact)
                .stream().filter(candidate -> candidate.street() != null).toList();
    }

    /**
     * Returns streets whose name may be unfinished, because a user who typed the number first may still be typing the
     * street.
     */
    private List<PlaceCandidate> listStartingWith(List<Word> head) {
        List<PlaceCandidate> streets = listStreets(head);
        return streets.isEmpty()
                ? names.listStartingWith(head, MAX_STREETS_WITH_HOUSES).stream()
                        .filter(candidate -> candidate.street() != null)
                        .toList()
                : streets;
    }

    /** Returns whether the words are a house number: 16, or 16B. */
    private static boolean isNumber(List<Word> words) {
        return words.get(0).isNumber() && words.stream().skip(1).allMatch(Word::attached) && words.size() <= 2;
    }

    private static List<PlaceCandidate> listNumbered(List<PlaceCandidate> streets, List<Word> tail, int limit) {
        String number =
                tail.stream().map(Word::plain).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
        List<StreetPart> unambiguousStreets = streets.size() > MAX_STREETS_WITH_HOUSES
                ? List.of()
                : streets.stream().map(PlaceCandidate::street).toList();
        Stream<PlaceCandidate> houses = unambiguousStreets.stream()
                .flatMap(street -> street.houses().keySet().stream()
                        .filter(known -> known.startsWith(number))
                        .map(known -> PlaceCandidate.house(street, known)))
                .sorted(Comparator.comparing(PlaceCandidate::number, HouseNumber.ORDER)
                        .thenComparing(PlaceCandidate::id))
                .limit(limit);
        Stream<PlaceCandidate> postcodes = streets.stream()
                .filter(candidate -> candidate.postcode().startsWith(number))
                .map(candidate -> PlaceCandidate.street(candidate.street()));
        List<PlaceCandidate> found = Stream.concat(houses, postcodes).toList();
        return found.isEmpty() && !isPostcodeElsewhere(tail.get(0))
                ? unambiguousStreets.stream()
                        .map(street -> PlaceCandidate.street(street, List.of(number)))
                        .toList()
                : found;
    }

    private List<PlaceCandidate> listInTown(List<PlaceCandidate> streets, List<Word> tail) {
        List<String> beginnings = AddressWords.unfinishedKeys(tail);
        return streets.stream()
                .filter(candidate -> towns(candidate.street()).anyMatch(town -> beginnings.stream()
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
     * Returns the places that are named anywhere in a text that is not understood as a whole: a territory, or a street
     * by a name of several words. None if a postcode shows that the text is about another region.
     */
    private List<PlaceCandidate> listMentioned(String text) {
        List<Word> words = AddressResolver.tokenize(text);
        if (words.stream().anyMatch(PlaceSuggester::isPostcodeElsewhere)) {
            return List.of();
        }
        List<PlaceCandidate> found = new ArrayList<>();
        for (int length = words.size() - 1; length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                List<Word> sequence = words.subList(from, from + length);
                if (AddressWords.key(sequence).length() >= MIN_MENTION_LENGTH
                        && !sequence.get(0).isNumber()) {
                    boolean hasSeveralWords = sequence.stream()
                                    .filter(word -> !AddressWords.isArticle(word.plain()))
                                    .count()
                            > 1;
                    names.listExact(sequence).stream()
                            .filter(candidate -> hasSeveralWords || candidate.street() == null)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /**
     * Returns whether a number is a postcode outside of the Region, whose postcodes run from 1000 to 1212. House
     * numbers are smaller.
     */
    private static boolean isPostcodeElsewhere(Word word) {
        return word.isNumber() && word.plain().length() >= 4 && !word.plain().matches("1[012]\\d\\d");
    }
}
