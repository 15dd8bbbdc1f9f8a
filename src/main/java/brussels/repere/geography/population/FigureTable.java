package brussels.repere.geography.population;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures that are in force, one set of each kind. Immutable, safe for use by several threads. */
public final class FigureTable {

    private final Map<String, FigureSet> byKind = new LinkedHashMap<>();
    private final SectorPopulation population;

    /** @param imported take the place of those that the application brings, kind by kind */
    private FigureTable(Collection<FigureSet> imported) {
        BundledFigures.list().forEach(set -> byKind.put(set.kind(), set));
        imported.forEach(set -> byKind.put(set.kind(), set));
        this.population = new SectorPopulation(byKind.get(FigureSet.POPULATION));
    }

    /** @param imported take the place of those that the application brings, kind by kind */
    static FigureTable of(Collection<FigureSet> imported) {
        return new FigureTable(imported);
    }

    /** Returns the figures that the application brings. */
    public static FigureTable bundled() {
        return of(List.of());
    }

    public SectorPopulation population() {
        return population;
    }

    public Optional<FigureSet> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** Returns the kinds that are told by territories of a level, with their figures. */
    public List<FigureSet> listOf(String level) {
        return byKind.values().stream().filter(set -> set.level().equals(level)).toList();
    }
}
