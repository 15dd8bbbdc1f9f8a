package brussels.repere.geography.population;

import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.util.OptionalLong;

/**
 * The inhabitants of each statistical sector. Those that the application brings are of about 2020, as Statbel published them; people
 * without a known sector, some 0.3 %, are missing. Immutable, safe for use by several threads.
 */
public final class SectorPopulation {

    private static final SectorPopulation BUNDLED = new SectorPopulation(BundledFigures.population());

    private final FigureSet figures;

    SectorPopulation(FigureSet figures) {
        this.figures = figures;
    }

    public static SectorPopulation bundled() {
        return BUNDLED;
    }

    public FigureSource source() {
        return figures.source();
    }

    /** Returns how many people live in a sector; empty if that is not known. */
    public OptionalLong find(String sectorCode) {
        Double value = figures.values().get(sectorCode);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value.longValue());
    }

    /** Returns how many people live in a set of sectors; empty if that is not known of one of them, as after a new delimitation. */
    public OptionalLong count(SectorSet set, TerritoryMap map) {
        boolean known = set.stream().allMatch(sector -> figures.values()
                .containsKey(map.sectors().get(sector).code()));
        return known
                ? OptionalLong.of(set.stream()
                        .mapToLong(
                                sector -> find(map.sectors().get(sector).code()).getAsLong())
                        .sum())
                : OptionalLong.empty();
    }
}
