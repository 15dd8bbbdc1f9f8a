package brussels.repere.geocoding.register;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.text.EditDistance;
import brussels.repere.text.FuzzyKeyIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds streets by the keys of their names in both languages: exactly, by their beginning, without the words in their
 * middle, or with some typing errors. Safe for use by several threads.
 */
public final class StreetNameIndex {

    /**
     * The most typing errors between two spellings of a name that is the same in the other language: Koningslaan,
     * Koninglaan.
     */
    private static final int MAX_VARIANT_TYPOS = 2;
    /** Shorter names, in letters, that differ by one letter are different streets. */
    private static final int MIN_SIMILAR_SPELLING_LENGTH = 12;

    private static final Set<String> SAINT_WORDS = Set.of("st", "ste", "saint", "sainte", "sint");

    private final NavigableMap<String, List<StreetPart>> byKey = new TreeMap<>();
    /** The similar spellings of each key requested so far. */
    private final Map<String, List<String>> similarSpellings = new ConcurrentHashMap<>();

    private final Map<String, List<StreetPart>> byShortKey = new HashMap<>();
    private final Map<String, List<String>> byStreet = new HashMap<>();
    private final FuzzyKeyIndex fuzzyKeys;

    /**
     * The streets that a text may name.
     *
     * @param typos the number of typing errors between the text and the names
     */
    public record StreetMatches(List<StreetPart> parts, int typos) {

        public static final StreetMatches NONE = new StreetMatches(List.of(), 0);
    }

    StreetNameIndex(Collection<StreetPart> streets) {
        streets.forEach(this::add);
        fuzzyKeys = new FuzzyKeyIndex(byKey.keySet());
    }

    private void add(StreetPart part) {
        List<String> own = Stream.of(part.name().fr(), part.name().nl())
                .filter(Objects::nonNull)
                .map(AddressWords::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        byStreet.put(part.id(), own);
        own.forEach(
                key -> byKey.computeIfAbsent(key, newKey -> new ArrayList<>()).add(part));
        Stream.of(part.name().fr(), part.name().nl())
                .filter(Objects::nonNull)
                .flatMap(name -> shortenedKeys(AddressWords.tokenize(name)).stream())
                .distinct()
                .forEach(key -> byShortKey
                        .computeIfAbsent(key, newKey -> new ArrayList<>())
                        .add(part));
    }

    /**
     * Returns the keys of the shortened forms of a name: the type of street with the last words, as in French, and the
     * last word alone, as in Dutch, which joins the type to it. A name with a saint has none: Rue Saint-Pierre is not
     * Rue Pierre.
     */
    static Set<String> shortenedKeys(List<Word> words) {
        Set<String> keys = new TreeSet<>();
        if (words.stream().anyMatch(word -> SAINT_WORDS.contains(word.plain()))) {
            return keys;
        }
        for (int from = 2; from < words.size(); from++) {
            List<Word> shortenedWords = new ArrayList<>(words.subList(0, 1));
            shortenedWords.addAll(words.subList(from, words.size()));
            keys.add(AddressWords.key(shortenedWords));
        }
        if (words.size() > 1
                && AddressWords.hasDutchType(words.get(words.size() - 1).plain())) {
            keys.add(AddressWords.key(words.subList(words.size() - 1, words.size())));
        }
        keys.remove("");
        return keys;
    }

    /** Returns the keys of streets. */
    Set<String> keysOf(List<StreetPart> parts) {
        return parts.stream().flatMap(part -> byStreet.get(part.id()).stream()).collect(Collectors.toSet());
    }

    StreetMatches matchShortened(String key) {
        return new StreetMatches(byShortKey.getOrDefault(key, List.of()), 0);
    }

    List<StreetPart> withVariants(List<StreetPart> parts, String key) {
        List<StreetPart> all = new ArrayList<>(parts);
        if (byKey.containsKey(key)) {
            for (String alike : similarSpellings.computeIfAbsent(key, this::listSimilarSpellings)) {
                byKey.get(alike).stream().filter(other -> !all.contains(other)).forEach(all::add);
            }
        }
        for (String name : keysOf(parts)) {
            // A road to another town passes through several communes, and each has its own Dutch name for it.
            boolean isRoadToOtherTown = name.startsWith("chaussee") || name.contains("steenweg");
            for (StreetPart other : byKey.get(name)) {
                boolean alike = isRoadToOtherTown
                        || byStreet.get(other.id()).stream()
                                .anyMatch(own -> EditDistance.atMost(own, key, MAX_VARIANT_TYPOS) <= MAX_VARIANT_TYPOS);
                if (alike && !all.contains(other)) {
                    all.add(other);
                }
            }
        }
        return all;
    }

    /**
     * Returns the keys that differ by one letter from a long key and count as the same name: "Tervuren" and
     * "Tervueren".
     */
    private List<String> listSimilarSpellings(String key) {
        return key.length() < MIN_SIMILAR_SPELLING_LENGTH
                ? List.of()
                : byKey.keySet().stream()
                        .filter(other -> !other.equals(key) && EditDistance.atMost(key, other, 1) == 1)
                        .toList();
    }

    StreetMatches matchExact(String key) {
        return new StreetMatches(byKey.getOrDefault(key, List.of()), 0);
    }

    StreetMatches matchPrefix(String key) {
        List<StreetPart> parts = byKey.subMap(key, true, key + Character.MAX_VALUE, false).entrySet().stream()
                .sorted(Map.Entry.<String, List<StreetPart>>comparingByKey(
                        Comparator.comparingInt(String::length).thenComparing(name -> name)))
                .flatMap(entry -> entry.getValue().stream())
                .filter(part -> wordEndsAt(part.name().fr(), key)
                        || wordEndsAt(part.name().nl(), key))
                .toList();
        return new StreetMatches(parts, 0);
    }

    /**
     * Returns whether the key equals the first whole words of a name: "avenue louis" begins "Avenue Louis Gribaumont"
     * but not "Avenue Louise".
     */
    private static boolean wordEndsAt(String name, String key) {
        if (name == null) {
            return false;
        }
        List<Word> words = AddressWords.tokenize(name);
        for (int to = 1; to <= words.size(); to++) {
            if (AddressWords.key(words.subList(0, to)).equals(key)) {
                return true;
            }
        }
        return false;
    }

    StreetMatches matchFuzzy(String key, int maxTypos) {
        FuzzyKeyIndex.NearestKeys nearest = fuzzyKeys.findNearest(key, maxTypos);
        List<StreetPart> parts = nearest.keys().stream()
                .flatMap(name -> byKey.get(name).stream())
                .distinct()
                .toList();
        return new StreetMatches(parts, nearest.typos());
    }
}
