package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.ZoneNames;
import brussels.repere.text.Bilingual;
import brussels.repere.text.NameIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds all places that have a name of their own (streets, postcodes and territories) by the beginnings of the words of
 * their names in both languages, official and everyday. Immutable, safe for use by several threads.
 */
final class PlaceNameIndex {

    /**
     * Among places with the same beginning, levels with few large territories come before levels with many small ones.
     */
    private static final Map<Level, Integer> RANKS = Map.of(Level.QUARTIER, 1, Level.QUARTIER_SOCIAL_SANTE, 1);

    private static final int STREET_RANK = 2;
    /** Names that begin with "Tervueren" come before names that have it as a later word. */
    private static final int LATER_WORD_PENALTY = 3;

    /** Words that people write before the name of a territory. */
    private static final Map<Level, List<String>> WORDS_FOR_LEVELS =
            Map.of(Level.COMMUNE, List.of("commune", "gemeente"), Level.QUARTIER, List.of("quartier", "wijk"));

    private final List<PlaceCandidate> places = new ArrayList<>();
    private final Map<TerritoryKey, Integer> territories = new HashMap<>();
    private final NameIndex index;

    PlaceNameIndex(AddressRegister register, TerritoryMap map) {
        Set<NameIndex.Entry> entries = new HashSet<>();
        for (Level level : Level.values()) {
            for (Territory territory : map.list(level)) {
                addTerritory(territory, entries);
            }
        }
        ZoneNames.of(map).everydayNames().forEach((words, keys) -> addEveryday(words, keys, entries));
        for (String postcode : register.postcodes()) {
            entries.add(new NameIndex.Entry(postcode, add(PlaceCandidate.postcode(postcode)), 0, postcode));
        }
        for (StreetPart street : register.streets()) {
            int place = add(PlaceCandidate.street(street));
            names(street.name()).forEach(name -> addName(name, place, STREET_RANK, entries));
        }
        index = new NameIndex(entries);
    }

    /** Returns whether the name of a place, from one of its words on, begins with a word. */
    boolean hasStartingWith(Word word) {
        return index.hasStartingWith(word.plain());
    }

    private int add(PlaceCandidate candidate) {
        places.add(candidate);
        return places.size() - 1;
    }

    private void addTerritory(Territory territory, Set<NameIndex.Entry> entries) {
        Level level = territory.key().level();
        int place = add(PlaceCandidate.territories(List.of(territory.key())));
        territories.put(territory.key(), place);
        for (String name : names(territory.name())) {
            int rank = isCombinedName(name) ? STREET_RANK : rank(level);
            addName(name, place, rank, entries);
            for (String word : WORDS_FOR_LEVELS.getOrDefault(level, List.of())) {
                addKeys(AddressWords.tokenize(word + " " + name), place, rank, name, entries);
            }
        }
    }

    private static int rank(Level level) {
        return RANKS.getOrDefault(level, 0);
    }

    /**
     * Returns whether the name combines several names, which people do not use: "Rue de la Loi - Squares". They usually
     * mean the street.
     */
    private static boolean isCombinedName(String name) {
        return name.contains(" - ");
    }

    /**
     * Adds everyday names from their first word only: "Bruxelles" is not a beginning of "Saint-Gilles-lez-Bruxelles".
     */
    private void addEveryday(List<String> words, List<TerritoryKey> keys, Set<NameIndex.Entry> entries) {
        for (TerritoryKey territory : keys) {
            String name = String.join(" ", words);
            addKeys(AddressWords.tokenize(name), territories.get(territory), rank(territory.level()), name, entries);
        }
    }

    private static List<String> names(Bilingual name) {
        return Stream.of(name.fr(), name.nl())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Adds a name from each of its words on. A type of street or an article before the first distinctive word does not
     * count as a word.
     */
    private static void addName(String name, int place, int rank, Set<NameIndex.Entry> entries) {
        List<Word> words = AddressWords.tokenize(name);
        int wordsBefore = 0;
        for (int from = 0; from < words.size(); from++) {
            if (!AddressWords.isArticle(words.get(from).plain())) {
                int rankFromHere = wordsBefore > 1 ? rank + LATER_WORD_PENALTY : rank;
                addKeys(words.subList(from, words.size()), place, rankFromHere, name, entries);
                wordsBefore++;
            }
        }
    }

    /** Adds the words both as people shorten them and as they are while a long form is being typed. */
    private static void addKeys(List<Word> words, int place, int rank, String name, Set<NameIndex.Entry> entries) {
        Stream.of(AddressWords.key(words), AddressWords.plainKey(words))
                .filter(key -> !key.isEmpty())
                .forEach(key -> entries.add(new NameIndex.Entry(key, place, rank, name)));
    }

    /**
     * Returns the places with a name that, from one of its words on, begins with the words, the last of which may be
     * unfinished.
     */
    List<PlaceCandidate> listStartingWith(List<Word> words, int limit) {
        return AddressWords.unfinishedKeys(words).stream()
                .flatMap(key -> index.listStartingWith(key, limit).stream())
                .distinct()
                .map(places::get)
                .limit(limit)
                .toList();
    }

    /** Returns the places with a name that, from one of its words on, equals the words. */
    List<PlaceCandidate> listExact(List<Word> words) {
        String key = AddressWords.key(words);
        return key.isEmpty()
                ? List.of()
                : index.listExact(key).stream().map(places::get).toList();
    }
}
