package brussels.repere.exchange.wording;

import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.ZoneNames;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the town of an address in both languages, if it is one of the territories. Immutable, safe for use by several threads. */
public final class CityNameResolver {

    /** People write "Bruxelles" on a letter, not the name of the commune. */
    private static final Bilingual BRUSSELS = new Bilingual("Bruxelles", "Brussel");

    private static final TerritoryKey BRUSSELS_COMMUNE = new TerritoryKey(Level.COMMUNE, "21004");
    private static final Pattern COMMUNE_WITH_PART = Pattern.compile("[^(]+\\(([^)]+)\\)");

    private final TerritoryMap map;
    private final ZoneNames zones;

    public CityNameResolver(TerritoryMap map) {
        this.map = map;
        this.zones = ZoneNames.of(map);
    }

    /** Returns whether a town is one of the territories. */
    public boolean isKnown(String name) {
        return resolve(name).size() == 1;
    }

    /** Returns the names of communes and of the parts of the Ville de Bruxelles, in both languages. */
    public List<String> listNames() {
        return Stream.concat(
                        Stream.of(Level.COMMUNE, Level.SECTION)
                                .flatMap(level -> map.list(level).stream())
                                .map(Territory::name),
                        Stream.of(BRUSSELS))
                .flatMap(name -> Stream.of(name.fr(), name.nl()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<TerritoryKey> resolve(String name) {
        return zones.resolve(searchedName(name));
    }

    private static String searchedName(String name) {
        Matcher part = COMMUNE_WITH_PART.matcher(name);
        return part.matches() ? part.group(1) : name;
    }

    /** Returns the names of a town as people write them on letters; a town that is not known keeps the name that was given. */
    public Bilingual find(String name) {
        List<TerritoryKey> found = resolve(name);
        if (found.size() != 1) {
            return new Bilingual(searchedName(name), null);
        }
        return found.get(0).equals(BRUSSELS_COMMUNE)
                ? BRUSSELS
                : map.find(found.get(0)).map(Territory::name).orElseThrow();
    }
}
