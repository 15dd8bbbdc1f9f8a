package brussels.repere.coverage;

import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.comparison.SectorMatch;
import java.util.List;
import java.util.Optional;

/** Compares what areas cover by two delimitations. No state. */
public final class CoverageComparison {

    private CoverageComparison() {}

    /**
     * Returns the areas that cover other ground, and that declare a territory of a level which does.
     *
     * @param before on the earlier map of the match
     * @param after the same areas on its later map
     */
    public static List<AreaChange> list(CoverageMap before, CoverageMap after, SectorMatch match, Level level) {
        return before.keys().stream()
                .flatMap(key -> compare(key, before, after, match, level).stream())
                .toList();
    }

    private static Optional<AreaChange> compare(
            String key, CoverageMap before, CoverageMap after, SectorMatch match, Level level) {
        var area = before.findArea(key).orElseThrow();
        boolean declares = area.territories().stream()
                .anyMatch(territory -> territory.level() == level && changes(territory, match));
        if (!declares) {
            return Optional.empty();
        }
        SectorSet old = before.findExtent(key).orElseThrow().certain();
        SectorSet now = match.toBefore(after.findExtent(key).orElseThrow().certain());
        List<TerritoryKey> vanished = area.territories().stream()
                .filter(territory -> match.before().find(territory).isPresent())
                .filter(territory -> match.after().find(territory).isEmpty())
                .toList();
        return old.equals(now) && vanished.isEmpty()
                ? Optional.empty()
                : Optional.of(new AreaChange(key, area, now.without(old), old.without(now), vanished));
    }

    private static boolean changes(TerritoryKey territory, SectorMatch match) {
        SectorSet none = SectorSet.empty(match.before().sectors().size());
        SectorSet old = match.before()
                .find(territory)
                .map(found -> match.before().sectorsOf(territory))
                .orElse(none);
        SectorSet now = match.after()
                .find(territory)
                .map(found -> match.toBefore(match.after().sectorsOf(territory)))
                .orElse(none);
        return !old.equals(now);
    }
}
