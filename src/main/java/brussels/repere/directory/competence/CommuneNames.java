package brussels.repere.directory.competence;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.BundledTable;
import brussels.repere.text.NameNormalizer;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names and postcodes of the communes, as they stand in the bundled tables. Immutable, safe for use by several threads. */
final class CommuneNames {

    private static final String VILLE_DE_BRUXELLES = "21004";
    private static final String COMMUNE = "commune:";

    private final Map<List<String>, String> codesByName = new HashMap<>();
    private final Map<String, String> codesByPostcode = new HashMap<>();
    private final List<List<String>> longestFirst;

    CommuneNames() {
        BundledTable.read("geodata/territory/zone-names.csv").stream()
                .filter(row -> row.get("territories").startsWith(COMMUNE)
                        && !row.get("territories").contains(" "))
                .forEach(row -> add(row.get("name"), row.get("territories").substring(COMMUNE.length())));
        BundledTable.read("geodata/territory/territories.csv").stream()
                .filter(row -> row.get("level").equals(Level.COMMUNE.code()))
                .forEach(this::add);
        this.longestFirst = codesByName.keySet().stream()
                .sorted(Comparator.comparing((List<String> words) -> -words.size()))
                .toList();
    }

    private void add(Map<String, String> commune) {
        add(commune.get("name_fr"), commune.get("code"));
        add(commune.get("name_nl"), commune.get("code"));
        for (String postcode : commune.get("postcodes").split(" ")) {
            // A postcode of several communes says nothing.
            codesByPostcode.merge(postcode, commune.get("code"), (one, other) -> "");
        }
    }

    private void add(String name, String code) {
        codesByName.put(NameNormalizer.words(name), code);
    }

    /** Returns the commune that a declared territory is or lies in; null for a territory that may lie in several. */
    static String communeOf(TerritoryKey territory) {
        return switch (territory.level()) {
            case COMMUNE -> territory.code();
            // Only the Ville de Bruxelles has sections.
            case SECTION -> VILLE_DE_BRUXELLES;
            default -> null;
        };
    }

    /** Returns the commune whose name stands in a text, the longest name if several do: "Woluwe-Saint-Pierre". */
    Optional<String> findIn(String text) {
        List<String> words = NameNormalizer.words(text);
        return longestFirst.stream()
                .filter(name -> Collections.indexOfSubList(words, name) >= 0)
                .map(codesByName::get)
                .findFirst();
    }

    /** Returns the only commune with a postcode; empty if there are several, or none. */
    Optional<String> findByPostcode(String postcode) {
        return Optional.ofNullable(codesByPostcode.get(postcode)).filter(code -> !code.isEmpty());
    }
}
