package brussels.repere.geocoding.towns;

import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.FuzzyKeyIndex;
import brussels.repere.text.NameNormalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The towns around the Region and the larger ones of the country, by their French and Dutch names. They
 * are known so that a question about one of them is not passed over in silence; nothing else is known of them. Names that stand
 * for something in Brussels as well ("Waterloo", a road) have to be read as that first. Immutable, safe for use by several
 * threads.
 */
public final class OutsideTowns {

    private static final String TABLE = "geodata/towns/towns-outside.csv";

    /** A shorter word is too often another one: "lessives" is no Lessines. */
    private static final int MIN_LENGTH_OF_NEARLY = 9;

    private static final OutsideTowns BUNDLED = new OutsideTowns(BundledTable.read(TABLE));

    /** By the words of a name. */
    private final Map<List<String>, OutsideTown> towns = new LinkedHashMap<>();

    private final int maxWords;

    private final FuzzyKeyIndex spellings;

    private OutsideTowns(List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            OutsideTown town = new OutsideTown(
                    new Bilingual(row.get("name_fr"), row.get("name_nl")),
                    OutsideTown.Part.valueOf(row.get("region").toUpperCase(Locale.ROOT)));
            for (String name : List.of(row.get("name_fr"), row.get("name_nl"))) {
                towns.putIfAbsent(NameNormalizer.words(name), town);
            }
        }
        maxWords = towns.keySet().stream().mapToInt(List::size).max().orElse(0);
        spellings = new FuzzyKeyIndex(towns.keySet().stream()
                .filter(name -> name.size() == 1)
                .map(name -> name.get(0))
                .toList());
    }

    public static OutsideTowns bundled() {
        return BUNDLED;
    }

    /**
     * Returns the first town that a text names in whole words; of "Louvain-la-Neuve" not Louvain. One long word by itself may be spelled nearly so, as many people
     * write Tervueren.
     */
    public Optional<OutsideTown> findIn(String text) {
        List<String> words = NameNormalizer.words(text);
        for (int start = 0; start < words.size(); start++) {
            for (int end = Math.min(words.size(), start + maxWords); end > start; end--) {
                OutsideTown town = towns.get(words.subList(start, end));
                if (town != null) {
                    return Optional.of(town);
                }
            }
        }
        return words.size() == 1 ? findNearly(words.get(0)) : Optional.empty();
    }

    private Optional<OutsideTown> findNearly(String word) {
        if (word.length() < MIN_LENGTH_OF_NEARLY) {
            return Optional.empty();
        }
        List<OutsideTown> nearest = spellings.findNearest(word, 1).keys().stream()
                .filter(name -> name.charAt(0) == word.charAt(0))
                .map(name -> towns.get(List.of(name)))
                .distinct()
                .toList();
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** Returns all towns, each once. */
    List<OutsideTown> list() {
        return towns.values().stream().distinct().toList();
    }
}
