package brussels.repere.rest.territory.changes;

import brussels.repere.coverage.AreaChange;
import brussels.repere.coverage.CoverageComparison;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.comparison.LevelComparison;
import brussels.repere.geography.comparison.SectorMatch;
import brussels.repere.geography.population.CurrentFigures;
import brussels.repere.geography.population.SectorPopulation;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.territory.DatedTerritory;
import brussels.repere.rest.territory.DelimitationView;
import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.catalogue.ServiceSelection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares the delimitations of two days, from the parameters to the answer. Safe for use by several threads. */
@ApplicationScoped
class ChangesAnswers {

    private final DatedTerritory days;
    private final CurrentCoverageMap coverage;
    private final CurrentCatalogue catalogues;
    private final CurrentFigures figures;

    ChangesAnswers(
            DatedTerritory days, CurrentCoverageMap coverage, CurrentCatalogue catalogues, CurrentFigures figures) {
        this.days = days;
        this.coverage = coverage;
        this.catalogues = catalogues;
        this.figures = figures;
    }

    /**
     * @throws ProblemException which names the parameter that is missing or wrong; or if the services are not held in memory
     */
    TerritoryChanges compare(ChangesQuery query) {
        checkGiven(query);
        Level level = query.level().level();
        TerritoryMap before = days.map(query.from(), "from");
        TerritoryMap after = days.map(query.to(), "to");
        checkLevel(before, after, level);
        DelimitationView from = days.describeAsked(query.from(), before);
        DelimitationView to = query.to() == null ? days.describe(after) : days.describeAsked(query.to(), after);
        checkOrder(from, to);
        SectorPopulation population = figures.get().population();
        SectorMatch match = SectorMatch.of(before, after);
        LevelComparison comparison = LevelComparison.of(match, level, population);
        CoverageMap today = coverage.get();
        List<AreaChange> areas =
                CoverageComparison.list(coverage.on(before, today), coverage.on(after, today), match, level);
        return new ChangesMapper(comparison, population).map(from, to, changedServices(areas));
    }

    private static void checkGiven(ChangesQuery query) {
        ParameterErrors errors = new ParameterErrors();
        if (query.level() == null) {
            errors.addMissing("level");
        }
        if (query.from() == null) {
            errors.addMissing("from");
        }
        errors.throwIfAny();
    }

    private static void checkLevel(TerritoryMap before, TerritoryMap after, Level level) {
        ParameterErrors errors = new ParameterErrors();
        DatedTerritory.requireLevel(before, level, errors);
        errors.throwIfAny();
        DatedTerritory.requireLevel(after, level, errors);
        errors.throwIfAny();
    }

    private static void checkOrder(DelimitationView from, DelimitationView to) {
        ParameterErrors errors = new ParameterErrors();
        if (to.validFrom().isBefore(from.validFrom())) {
            errors.addNotAllowed("from", "changes.backwards");
        }
        errors.throwIfAny();
    }

    private Map<ListedService, AreaChange> changedServices(List<AreaChange> areas) {
        ServiceSelection services =
                catalogues.findSelection().orElseThrow(() -> new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE));
        Map<String, AreaChange> byKey = areas.stream().collect(Collectors.toMap(AreaChange::key, Function.identity()));
        return IntStream.range(0, services.size())
                .mapToObj(services::service)
                .filter(service -> service.areaKey() != null && byKey.containsKey(service.areaKey()))
                .collect(Collectors.toMap(Function.identity(), service -> byKey.get(service.areaKey())));
    }
}
