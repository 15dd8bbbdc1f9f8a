package brussels.repere.coverage;

import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.generation.DataChanged;
import brussels.repere.generation.DataNotLoaded;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.generation.ReloadOrder;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Provides the current coverage map, which is replaced as a whole when areas or territory change. A caller must use one
 * map for one answer. Safe for use by several threads.
 */
@ApplicationScoped
public class CurrentCoverageMap {

    private final DirectoryReader directory;
    private final CurrentTerritoryMap territoryMaps;
    private final GenerationPoller generations;
    private volatile CoverageMap current;
    /** The areas of the current map on territories of other days, each made when somebody asks for it. */
    private final Map<TerritoryMap, CoverageMap> others = new ConcurrentHashMap<>();

    CurrentCoverageMap(DirectoryReader directory, CurrentTerritoryMap territoryMaps, GenerationPoller generations) {
        this.directory = directory;
        this.territoryMaps = territoryMaps;
        this.generations = generations;
    }

    void reload(@Observes @Priority(ReloadOrder.COVERAGE) DataChanged change) {
        territoryMaps.findNext().ifPresent(this::reload);
    }

    private void reload(TerritoryMap map) {
        current = CoverageMap.of(map, directory.listAreas(), directory.listCompetentAreas());
        others.clear();
    }

    /**
     * Returns the current map.
     *
     * @throws DataNotLoaded if no territory has been loaded yet
     */
    public CoverageMap get() {
        CoverageMap map = current;
        if (map == null) {
            throw new DataNotLoaded("no territory is loaded");
        }
        return map;
    }

    /** Returns the areas of a map on the territory of another day. */
    public CoverageMap on(TerritoryMap territory, CoverageMap map) {
        if (map.territory() == territory) {
            return map;
        }
        // What is made of a map that was replaced meanwhile is not kept.
        return map == current ? others.computeIfAbsent(territory, map::on) : map.on(territory);
    }

    /**
     * Answers a question with the current map. The index and the database may be ahead of that map for up to two
     * seconds after a change. If the answer shows this, the map is updated and the question is answered once more.
     *
     * @param isAhead whether an answer contains data that its map does not know yet; it may close an answer that will
     *     not be used
     */
    public <T> T answer(Function<CoverageMap, T> question, Predicate<T> isAhead) {
        T answer = question.apply(get());
        if (!isAhead.test(answer)) {
            return answer;
        }
        generations.pollForRequest();
        return question.apply(get());
    }
}
