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
 * All places that have a name of their own – streets, postcodes and territories – by the beginnings of the words of their
 * names in both languages, official and everyday. Immutable, safe for use by several threads.
 */
final class PlaceNameIndex {

    /** Few and large before many and small, when they begin alike. */
    private static final Map<Level, Integer> RANKS = Map.of(Level.QUARTIER, 1, Level.QUARTIER_SOCIAL_SANTE, 1);

    private static final int STREET_RANK = 2;
    /** "Tervueren" is the beginning of other names before it is the second word of one. */
    private static final int LATER_WORD_PENALTY = 3;

    /** What people write before the name of a territory. */
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
        ZoneNames.of(map).everydayNames().forEach((words, meant) -> addEveryday(words, meant, entries));
        for (String postcode : register.postcodes()) {
            entries.add(new NameIndex.Entry(postcode, add(PlaceCandidate.postcode(postcode)), 0, postcode));
        }
        for (StreetPart street : register.streets()) {
            int place = add(PlaceCandidate.street(street));
            names(street.name()).forEach(name -> addName(name, place, STREET_RANK, entries));
        }
        index = new NameIndex(entries);
    }

    private int add(PlaceCandidate offer) {
        places.add(offer);
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

    /** What nobody calls so: "Rue de la Loi - Squares". The street is meant, as a rule. */
    private static boolean isCombinedName(String name) {
        return name.contains(" - ");
    }

    /** As they begin alone: "Bruxelles" is not on the way to "Saint-Gilles-lez-Bruxelles". */
    private void addEveryday(List<String> words, List<TerritoryKey> meant, Set<NameIndex.Entry> entries) {
        for (TerritoryKey territory : meant) {
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

    /** From each of its words on; a type of street or an article before the first word that tells something counts as none. */
    private static void addName(String name, int place, int rank, Set<NameIndex.Entry> entries) {
        List<Word> words = AddressWords.tokenize(name);
        int told = 0;
        for (int from = 0; from < words.size(); from++) {
            if (!AddressWords.isArticle(words.get(from).plain())) {
                int later = told > 1 ? rank + LATER_WORD_PENALTY : rank;
                addKeys(words.subList(from, words.size()), place, later, name, entries);
                told++;
            }
        }
    }

    /** As people shorten words, and as they are on the way to a long form. */
    private static void addKeys(List<Word> words, int place, int rank, String name, Set<NameIndex.Entry> entries) {
        Stream.of(AddressWords.key(words), AddressWords.plainKey(words))
                .filter(key -> !key.isEmpty())
                .forEach(key -> entries.add(new NameIndex.Entry(key, place, rank, name)));
    }

    /** Places of which a name begins so, from some word on, when the last word may be unfinished. */
    List<PlaceCandidate> listStartingWith(List<Word> words, int limit) {
        return AddressWords.unfinishedKeys(words).stream()
                .flatMap(key -> index.listStartingWith(key, limit).stream())
                .distinct()
                .map(places::get)
                .limit(limit)
                .toList();
    }

    /** Places of which a name is this, from some word on. */
    List<PlaceCandidate> listExact(List<Word> words) {
        String key = AddressWords.key(words);
        return key.isEmpty()
                ? List.of()
                : index.listExact(key).stream().map(places::get).toList();
    }
}
