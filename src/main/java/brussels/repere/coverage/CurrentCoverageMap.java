package brussels.repere.coverage;

import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.generation.DataChanged;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.generation.ReloadOrder;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Gives out the current coverage map, which is replaced as a whole when areas or territory change. A caller must use one map for
 * one answer. Safe for use by several threads.
 */
@ApplicationScoped
public class CurrentCoverageMap {

    private final DirectoryReader directory;
    private final CurrentTerritoryMap maps;
    private final GenerationPoller generations;
    private volatile CoverageMap current;

    CurrentCoverageMap(DirectoryReader directory, CurrentTerritoryMap maps, GenerationPoller generations) {
        this.directory = directory;
        this.maps = maps;
        this.generations = generations;
    }

    void reload(@Observes @Priority(ReloadOrder.COVERAGE) DataChanged change) {
        maps.findNext().ifPresent(this::reload);
    }

    private void reload(TerritoryMap map) {
        current = CoverageMap.of(map, directory.listAreas());
    }

    /** @throws IllegalStateException if no territory has been loaded yet */
    public CoverageMap get() {
        CoverageMap map = current;
        if (map == null) {
            throw new IllegalStateException("no territory is loaded");
        }
        return map;
    }

    /**
     * Answers a question with the map that answers now. The index and the database may be ahead of that map for up to two
     * seconds after a change. Where the answer shows it, the map is brought up to date, and the question is answered once more.
     *
     * @param isAhead whether an answer holds what its map does not know yet; it may close an answer that will not be used
     */
    public <T> T answer(Function<CoverageMap, T> question, Predicate<T> isAhead) {
        T answer = question.apply(get());
        if (!isAhead.test(answer)) {
            return answer;
        }
        generations.poll();
        return question.apply(get());
    }
}
