package brussels.repere.geography;

import brussels.repere.text.BundledTable;
import brussels.repere.text.NameNormalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Resolves the names that people and registers give to zones, in French or Dutch, to territories. Immutable, safe for
 * use by several threads.
 *
 * <p>A name shared by several levels means the widest: a bare "Koekelberg" is the commune, "Quartier Koekelberg" the
 * quartier. A word for a level before the name ("quartier", "wijk", "commune de", "gemeente", "bassin", "zorgzone")
 * decides the level. Everyday names ("Cureghem", "NOH") come from {@code geodata/territory/zone-names.csv} and may mean
 * several territories.
 */
public final class ZoneNames {

    private static final String EVERYDAY_NAMES = "geodata/territory/zone-names.csv";
    private static final Map<String, Level> WORDS_FOR_LEVELS = Map.of(
            "quartier", Level.QUARTIER,
            "wijk", Level.QUARTIER,
            "commune", Level.COMMUNE,
            "gemeente", Level.COMMUNE,
            "bassin", Level.BASSIN,
            "zorgzone", Level.BASSIN);
    private static final Set<String> PREPOSITIONS = Set.of("de", "d", "du", "van");

    private final Map<Level, Map<List<String>, TerritoryKey>> byLevel = new HashMap<>();
    private final Map<List<String>, List<TerritoryKey>> everydayNames = new HashMap<>();

    private ZoneNames() {}

    public static ZoneNames of(TerritoryMap map) {
        ZoneNames names = new ZoneNames();
        for (Level level : Level.values()) {
            Map<List<String>, TerritoryKey> keysByName = new HashMap<>();
            for (Territory territory : map.list(level)) {
                for (String name :
                        Arrays.asList(territory.name().fr(), territory.name().nl())) {
                    if (name != null) {
                        keysByName.putIfAbsent(NameNormalizer.words(name), territory.key());
                    }
                }
            }
            names.byLevel.put(level, keysByName);
        }
        names.readEveryday(map);
        return names;
    }

    private void readEveryday(TerritoryMap map) {
        for (Map<String, String> row : BundledTable.read(EVERYDAY_NAMES)) {
            List<TerritoryKey> keys = Arrays.stream(row.get("territories").split(" "))
                    .map(ZoneNames::key)
                    .filter(key -> map.find(key).isPresent())
                    .toList();
            everydayNames.put(NameNormalizer.words(row.get("name")), keys);
        }
    }

    private static TerritoryKey key(String text) {
        String[] parts = text.split(":");
        return new TerritoryKey(Level.find(parts[0]).orElseThrow(), parts[1]);
    }

    /** Returns the everyday names, each as a list of words, with the territories that it means. */
    public Map<List<String>, List<TerritoryKey>> everydayNames() {
        return Map.copyOf(everydayNames);
    }

    /** Returns the territories that a name means together; none if it is not the name of a territory. */
    public List<TerritoryKey> resolve(String name) {
        List<String> words = NameNormalizer.words(name);
        List<TerritoryKey> known = everydayNames.get(words);
        if (known != null) {
            return known;
        }
        for (Level level : Level.values()) {
            TerritoryKey key = byLevel.get(level).get(words);
            if (key != null) {
                return List.of(key);
            }
        }
        return words.size() > 1 ? withWordForLevel(words) : List.of();
    }

    private List<TerritoryKey> withWordForLevel(List<String> words) {
        Level level = WORDS_FOR_LEVELS.get(words.get(0));
        if (level == null) {
            return List.of();
        }
        boolean hasPreposition = words.size() > 2 && PREPOSITIONS.contains(words.get(1));
        List<String> rest = words.subList(hasPreposition ? 2 : 1, words.size());
        TerritoryKey key = byLevel.get(level).get(rest);
        if (key != null) {
            return List.of(key);
        }
        List<TerritoryKey> known = everydayNames.getOrDefault(rest, List.of());
        return known.stream().allMatch(knownKey -> knownKey.level() == level) ? known : List.of();
    }
}
