package brussels.repere.rest.territory.changes;

import brussels.repere.coverage.AreaChange;
import brussels.repere.directory.ListedService;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.comparison.LevelComparison;
import brussels.repere.geography.comparison.SectorMove;
import brussels.repere.geography.population.SectorPopulation;
import brussels.repere.rest.territory.DelimitationView;
import brussels.repere.rest.territory.NamedTerritory;
import brussels.repere.rest.territory.changes.TerritoryChanges.ChangeTotals;
import brussels.repere.rest.territory.changes.TerritoryChanges.ChangedArea;
import brussels.repere.rest.territory.changes.TerritoryChanges.Extent;
import brussels.repere.rest.territory.changes.TerritoryChanges.MovedSector;
import brussels.repere.rest.territory.changes.TerritoryChanges.TerritoryBeforeAfter;
import brussels.repere.rest.territory.changes.TerritoryChanges.TerritoryMove;
import brussels.repere.rest.territory.changes.TerritoryChanges.TerritoryRenaming;
import brussels.repere.text.Bilingual;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes the answer of a comparison. */
record ChangesMapper(LevelComparison comparison, SectorPopulation population) {

    TerritoryChanges map(DelimitationView from, DelimitationView to, Map<ListedService, AreaChange> services) {
        return new TerritoryChanges(
                comparison.after().generation(),
                comparison.level().code(),
                from,
                to,
                totals(services.size()),
                moves(),
                comparison.renamings().stream()
                        .map(renaming -> new TerritoryRenaming(
                                NamedTerritory.of(renaming.before()), NamedTerritory.of(renaming.after())))
                        .toList(),
                territories(),
                services.entrySet().stream()
                        .map(entry -> area(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing((ChangedArea area) -> firstName(area.name()))
                                .thenComparing(ChangedArea::id))
                        .toList());
    }

    private ChangeTotals totals(int services) {
        int moved = comparison.moves().size();
        return new ChangeTotals(
                moved,
                comparison.before().sectors().size() - moved,
                comparison.movesWithoutPeople(),
                comparison.peopleMoved(),
                comparison.people() - comparison.peopleMoved(),
                population.source().year(),
                population.source().publisher(),
                services);
    }

    /** Sectors that move from the same territory to the same other one stand together, in the order of the comparison. */
    private List<TerritoryMove> moves() {
        Map<List<TerritoryKey>, List<SectorMove>> grouped = comparison.moves().stream()
                .collect(Collectors.groupingBy(
                        move -> Arrays.asList(key(move.before()), key(move.after())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return grouped.values().stream().map(ChangesMapper::move).toList();
    }

    private static TerritoryMove move(List<SectorMove> together) {
        SectorMove first = together.get(0);
        return new TerritoryMove(
                named(first.before()),
                named(first.after()),
                together.stream().mapToLong(move -> move.people().orElse(0)).sum(),
                together.stream()
                        .map(move -> new MovedSector(
                                move.sector().code(),
                                move.sector().name(),
                                move.people().isPresent()
                                        ? Long.valueOf(move.people().getAsLong())
                                        : null,
                                move.recut() ? true : null))
                        .toList());
    }

    private static TerritoryKey key(Territory territory) {
        return territory == null ? null : territory.key();
    }

    private static NamedTerritory named(Territory territory) {
        return territory == null ? null : NamedTerritory.of(territory);
    }

    private List<TerritoryBeforeAfter> territories() {
        return comparison.territories().stream()
                .map(change -> new TerritoryBeforeAfter(
                        NamedTerritory.of(change.territory()),
                        change.before() == null ? null : new Extent(change.sectorsBefore(), change.peopleBefore()),
                        change.after() == null ? null : new Extent(change.sectorsAfter(), change.peopleAfter())))
                .toList();
    }

    private ChangedArea area(ListedService service, AreaChange change) {
        return new ChangedArea(
                service.id(),
                service.service().name(),
                service.organization().name(),
                change.area().members(),
                extent(change.gained()),
                extent(change.lost()),
                change.vanished().stream().map(TerritoryKey::toString).toList());
    }

    private Extent extent(SectorSet sectors) {
        return new Extent(sectors.size(), comparison.count(sectors));
    }

    private static String firstName(Bilingual name) {
        return Objects.requireNonNullElse(name.fr(), name.nl());
    }
}
