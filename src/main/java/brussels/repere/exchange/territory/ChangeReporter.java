package brussels.repere.exchange.territory;

import brussels.repere.coverage.CoverageComparison;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.exchange.territory.LevelReport.ChangedService;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.comparison.LevelComparison;
import brussels.repere.geography.comparison.SectorMatch;
import brussels.repere.geography.population.CurrentFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Says what an import of territory changes for whom. */
@ApplicationScoped
class ChangeReporter {

    private final DirectoryReader directory;
    private final CurrentFigures figures;

    ChangeReporter(DirectoryReader directory, CurrentFigures figures) {
        this.directory = directory;
        this.figures = figures;
    }

    /** Returns what changes on each level that changes. */
    List<LevelReport> compare(Delimitation before, Delimitation after) {
        TerritoryMap earlier = TerritoryMap.of(before, 0);
        SectorMatch match = SectorMatch.of(earlier, TerritoryMap.of(after, 0, List.of(earlier)));
        List<LevelComparison> changed = Arrays.stream(Level.values())
                .map(level -> LevelComparison.of(match, level, figures.get().population()))
                .filter(comparison -> !comparison.isEmpty())
                .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        CoverageMap areas = CoverageMap.of(earlier, directory.listAreas(), directory.listCompetentAreas());
        CoverageMap later = areas.on(match.after());
        List<ListedService> services = directory.listOpen();
        return changed.stream()
                .map(comparison -> new LevelReport(
                        comparison,
                        CoverageComparison.list(areas, later, match, comparison.level()).stream()
                                .flatMap(change -> services.stream()
                                        .filter(service -> change.key().equals(service.areaKey()))
                                        .map(service -> new ChangedService(service, change)))
                                .sorted(LevelReport.BY_NAME)
                                .toList()))
                .toList();
    }
}
