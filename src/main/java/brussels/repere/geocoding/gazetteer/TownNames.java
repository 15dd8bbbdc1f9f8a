package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.ZoneNames;
import brussels.repere.text.EditDistance;
import brussels.repere.text.NameNormalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Resolves the names of territories as people write them after a street, and tolerates one typing error in the longer
 * ones. Immutable.
 */
final class TownNames {

    /** The most words of a name: "Bruxelles - Neder-Over-Heembeek". */
    static final int MAX_WORDS = 5;

    private static final int MIN_FUZZY_LENGTH = 7;

    private final ZoneNames zones;
    private final Map<String, List<TerritoryKey>> longNames = new LinkedHashMap<>();

    TownNames(TerritoryMap map) {
        this.zones = ZoneNames.of(map);
        for (Level level : List.of(Level.COMMUNE, Level.SECTION)) {
            for (Territory territory : map.list(level)) {
                for (String name :
                        List.of(territory.name().fr(), territory.name().nl())) {
                    addLong(NameNormalizer.words(name), List.of(territory.key()));
                }
            }
        }
        zones.everydayNames().forEach(this::addLong);
    }

    private void addLong(List<String> words, List<TerritoryKey> territories) {
        String plain = String.join("", words);
        if (plain.length() >= MIN_FUZZY_LENGTH) {
            longNames.putIfAbsent(plain, territories);
        }
    }

    List<TerritoryKey> resolve(List<Word> words) {
        String text = words.stream().map(Word::plain).collect(Collectors.joining(" "));
        List<TerritoryKey> exact = zones.resolve(text);
        if (!exact.isEmpty()) {
            return exact;
        }
        String plain = String.join("", NameNormalizer.words(text));
        if (plain.length() < MIN_FUZZY_LENGTH) {
            return List.of();
        }
        return longNames.entrySet().stream()
                .filter(entry -> EditDistance.atMost(plain, entry.getKey(), 1) <= 1)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }
}
