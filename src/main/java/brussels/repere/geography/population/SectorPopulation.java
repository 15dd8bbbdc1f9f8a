package brussels.repere.geography.population;

import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.BundledTable;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The inhabitants of each statistical sector, as Statbel published them about 2020; people without a known sector, some 0.3 %, are missing.
 * Immutable, safe for use by several threads.
 */
public final class SectorPopulation {

    public static final int YEAR = 2020;
    public static final String PUBLISHER = "Statbel";

    private static final SectorPopulation BUNDLED =
            new SectorPopulation(BundledTable.read("geodata/population/sectors-2020.csv").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get("sector"), row -> Long.valueOf(row.get("population")))));

    private final Map<String, Long> bySector;

    private SectorPopulation(Map<String, Long> bySector) {
        this.bySector = bySector;
    }

    public static SectorPopulation bundled() {
        return BUNDLED;
    }

    /** Returns how many people live in a set of sectors; empty if that is not known of one of them, as after a new delimitation. */
    public OptionalLong count(SectorSet set, TerritoryMap map) {
        boolean known = set.stream()
                .allMatch(
                        sector -> bySector.containsKey(map.sectors().get(sector).code()));
        return known
                ? OptionalLong.of(set.stream()
                        .mapToLong(
                                sector -> bySector.get(map.sectors().get(sector).code()))
                        .sum())
                : OptionalLong.empty();
    }
}
