package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.Landmark;
import brussels.repere.geocoding.LandmarkKind.Category;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.landmarks.LandmarkRegister;
import brussels.repere.geocoding.landmarks.LandmarkWords;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Resolves texts that name a landmark and say what it is: "métro Clemenceau", "Sint-Pietersziekenhuis", "bij het Zuidstation, 1060
 * Sint-Gillis". As with addresses, every word must be understood. Without a word that says what it is, a name is only offered while
 * somebody types, because it may as well be a street. Landmarks of one name are told apart by the town or postcode; without one, all
 * of them are meant. Immutable, safe for use by several threads.
 */
final class LandmarkResolver {

    /** The longest name of a landmark, in words. */
    private static final int MAX_NAME_WORDS = 8;

    private static final int MAX_FUZZY_LOOKUPS = 20;

    private final LandmarkRegister landmarks;
    private final LandmarkSurroundings surroundings;
    private final AddressRegister register;
    private final TerritoryMap map;
    private final PostcodeSectors postcodes;
    private final TownNames townNames;

    LandmarkResolver(
            LandmarkRegister landmarks,
            LandmarkSurroundings surroundings,
            AddressRegister register,
            TerritoryMap map,
            PostcodeSectors postcodes) {
        this.landmarks = landmarks;
        this.surroundings = surroundings;
        this.register = register;
        this.map = map;
        this.postcodes = postcodes;
        this.townNames = new TownNames(map);
    }

    /** Returns the landmarks that the words name without any typing error; none if a word is not understood. */
    List<PlaceCandidate> listExact(List<Word> words) {
        return list(words, landmarks::listExact, Integer.MAX_VALUE);
    }

    /** Returns the landmarks that the words name with the fewest typing errors; none if a word is not understood. */
    List<PlaceCandidate> listMisspelled(List<Word> words) {
        // A number is no typing error.
        return list(
                words,
                (category, key) ->
                        key.chars().anyMatch(Character::isDigit) ? List.of() : landmarks.listMisspelled(category, key),
                MAX_FUZZY_LOOKUPS);
    }

    private List<PlaceCandidate> list(
            List<Word> words, BiFunction<Category, String, List<Landmark>> lookup, int maxLookups) {
        List<Word> split = LandmarkWords.split(NearnessWords.skip(words));
        for (Category category : LandmarkWords.listCategories(split)) {
            List<Word> plain = LandmarkWords.without(split, category);
            // A name may consist of the words that say what it is: "Palais de justice".
            for (List<Word> named : List.of(plain, split)) {
                List<Landmark> found = find(named, key -> lookup.apply(category, key), maxLookups);
                if (!found.isEmpty()) {
                    return found.stream().map(PlaceCandidate::landmark).toList();
                }
            }
        }
        return List.of();
    }

    /** Returns the landmarks of the longest run of words that is a name, provided that all other words are understood. */
    private List<Landmark> find(List<Word> words, Function<String, List<Landmark>> lookup, int maxLookups) {
        int lookups = 0;
        for (int length = Math.min(MAX_NAME_WORDS, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size() && lookups < maxLookups; from++) {
                String key = AddressWords.key(words.subList(from, from + length));
                if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
                    continue;
                }
                lookups++;
                List<Landmark> named = lookup.apply(key);
                if (!named.isEmpty()) {
                    List<Word> others = new ArrayList<>(words.subList(0, from));
                    others.addAll(words.subList(from + length, words.size()));
                    List<Landmark> fitting = filter(named, others);
                    if (!fitting.isEmpty()) {
                        return fitting;
                    }
                }
            }
        }
        return List.of();
    }

    /** Returns those landmarks that lie where the other words say; none if these are not understood. */
    private List<Landmark> filter(List<Landmark> named, List<Word> others) {
        for (AddressRemainder reading : AddressRemainder.parse(others, register, townNames)) {
            if (reading.numbers().isEmpty()) {
                List<SectorSet> regions = new ArrayList<>();
                reading.towns().forEach(town -> regions.add(sectorsOf(town)));
                if (reading.postcode() != null) {
                    regions.add(postcodes.sectorsOf(reading.postcode()));
                }
                List<Landmark> fitting = filterBySectors(named, regions);
                if (!fitting.isEmpty()) {
                    return fitting;
                }
            }
        }
        return List.of();
    }

    /** A landmark near a border is also said to lie in the commune across the street, unless that one has another of its name. */
    private List<Landmark> filterBySectors(List<Landmark> named, List<SectorSet> regions) {
        List<Landmark> within = named.stream()
                .filter(landmark -> regions.stream().allMatch(sectors -> surroundings.standsIn(landmark, sectors)))
                .toList();
        return within.isEmpty()
                ? named.stream()
                        .filter(landmark -> regions.stream()
                                .allMatch(sectors ->
                                        surroundings.sectorsOf(landmark).intersects(sectors)))
                        .toList()
                : within;
    }

    private SectorSet sectorsOf(List<TerritoryKey> town) {
        return town.stream().map(map::sectorsOf).reduce(SectorSet::union).orElseThrow();
    }

    /** Returns landmarks that a user may be typing who has begun with the word for what it is. */
    List<PlaceCandidate> listStartingWith(List<Word> words, int limit) {
        List<Word> typed = NearnessWords.skip(words);
        return LandmarkWords.listCategories(typed).stream()
                .filter(category -> LandmarkWords.beginWith(typed, category))
                .flatMap(category -> AddressWords.unfinishedKeys(LandmarkWords.without(typed, category)).stream()
                        .flatMap(beginning -> landmarks.listStartingWith(category, beginning, limit).stream()))
                .distinct()
                .limit(limit)
                .map(PlaceCandidate::landmark)
                .toList();
    }

    /** Returns landmarks by the beginning of their name alone; all of a category if only this is typed. */
    List<PlaceCandidate> listWithoutKind(List<Word> words, int limit) {
        Set<Category> categories = LandmarkWords.listCategories(words);
        Stream<Landmark> found = categories.isEmpty()
                ? AddressWords.unfinishedKeys(words).stream()
                        .flatMap(beginning -> landmarks.listStartingWith(beginning, limit).stream())
                : categories.stream()
                        .filter(category ->
                                LandmarkWords.without(words, category).isEmpty())
                        .flatMap(category -> Stream.of(AddressWords.key(words), "")
                                .flatMap(beginning -> landmarks.listStartingWith(category, beginning, limit).stream()));
        return found.distinct().limit(limit).map(PlaceCandidate::landmark).toList();
    }
}
