package brussels.repere.observatory.trial;

import brussels.repere.directory.FactsAge;
import brussels.repere.directory.ListedService;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.observatory.CellCounter;
import brussels.repere.observatory.ChangedOffer;
import brussels.repere.observatory.CurrentObservatory;
import brussels.repere.observatory.ObservatoryCell;
import brussels.repere.observatory.ObservedData;
import brussels.repere.observatory.SectorCover;
import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/**
 * Says what changes would do, without making them: what it tells is what the observatory would tell if they were made. It keeps nothing.
 * Safe for use by several threads.
 */
@ApplicationScoped
public class CoverageTrial {

    private final CurrentObservatory observatory;
    private final CurrentCatalogue catalogues;
    private final FactsAge age;
    private final BrusselsClock clock;

    CoverageTrial(CurrentObservatory observatory, CurrentCatalogue catalogues, FactsAge age, BrusselsClock clock) {
        this.observatory = observatory;
        this.catalogues = catalogues;
        this.age = age;
        this.clock = clock;
    }

    /**
     * Tries changes out.
     *
     * @throws TrialRefusedException if one of the changes makes no sense
     * @throws brussels.repere.observatory.ObservatoryUnavailable if the services are not held in memory
     */
    public TrialAnswer run(TrialQuestion question) {
        return observatory.observe(data -> run(question, data));
    }

    private TrialAnswer run(TrialQuestion question, ObservedData before) {
        ChangeResolver resolver = new ChangeResolver(before.services(), before.coverage(), catalogues);
        ChangedOffer change = resolver.resolve(question.changes());
        ObservedData after = before.with(change, age);
        List<String> all = question.needs().isEmpty() ? needsOf(resolver.tried()) : question.needs();
        List<NeedTrial> needs = all.stream()
                .limit(TrialQuestion.MAX_NEEDS)
                .map(need -> compare(need, question, before, after))
                .toList();
        return new TrialAnswer(
                before.coverage().territory(),
                before.figures(),
                question.level(),
                resolver.tried(),
                needs,
                all.size() - needs.size(),
                clock.today());
    }

    /**
     * Tells which services serve a place, as things are and after some changes.
     *
     * @param place finds the place on the map of territories that answers
     * @param filters which services are told
     * @throws TrialRefusedException if one of the changes makes no sense
     * @throws brussels.repere.observatory.ObservatoryUnavailable if the services are not held in memory
     */
    public PlaceTrial test(Function<TerritoryMap, Place> place, List<TrialChange> changes, SearchFilters filters) {
        return observatory.observe(data -> {
            ChangeResolver resolver = new ChangeResolver(data.services(), data.coverage(), catalogues);
            ChangedOffer change = resolver.resolve(changes);
            Place found = place.apply(data.coverage().territory());
            return new PlaceTrialBuilder(data.services(), change, resolver.tried())
                    .build(
                            data.coverage().coverageOf(found),
                            change.coverage().coverageOf(found),
                            data.with(change, age).find(filters, clock),
                            data.find(filters, clock));
        });
    }

    /** Services without any category are counted among all. */
    private static List<String> needsOf(List<TriedChange> tried) {
        List<String> needs = tried.stream()
                .flatMap(change -> change.services().stream())
                .map(ListedService::offering)
                .flatMap(offering -> offering.categories().stream())
                .distinct()
                .sorted()
                .toList();
        return needs.isEmpty() ? List.of("") : needs;
    }

    private NeedTrial compare(String need, TrialQuestion question, ObservedData before, ObservedData after) {
        SearchFilters filters = with(need, question.filters());
        RoaringBitmap found = before.find(filters, clock);
        RoaringBitmap foundAfter = after.find(filters, clock);
        CellCounter counter = new CellCounter(before, found);
        CellCounter counterAfter = new CellCounter(after, foundAfter);
        SectorChange[] sectors = listSectors(before, counter.coverSectors(), counterAfter.coverSectors());
        TerritoryMap map = before.coverage().territory();
        return new NeedTrial(
                need,
                found.getCardinality(),
                foundAfter.getCardinality(),
                pair(counter.count(Level.REGION), counterAfter.count(Level.REGION), sectors, map)
                        .get(0),
                pair(counter.count(question.level()), counterAfter.count(question.level()), sectors, map).stream()
                        .filter(TerritoryChange::isChanged)
                        .toList(),
                Arrays.stream(sectors).filter(Objects::nonNull).toList());
    }

    private static SearchFilters with(String need, SearchFilters filters) {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        facets.putAll(filters.facets());
        if (!need.isEmpty()) {
            facets.put(Facet.CATEGORY, List.of(need));
        }
        return new SearchFilters(facets, filters.serviceIds(), filters.eligibility());
    }

    /** Returns the change of each sector by its number, null where there is none. */
    private static SectorChange[] listSectors(ObservedData data, SectorCover[] before, SectorCover[] after) {
        List<StatisticalSector> sectors = data.coverage().territory().sectors();
        SectorChange[] changes = new SectorChange[sectors.size()];
        for (int i = 0; i < changes.length; i++) {
            if (!before[i].equals(after[i])) {
                changes[i] = new SectorChange(sectors.get(i), data.people(i), before[i], after[i]);
            }
        }
        return changes;
    }

    private static List<TerritoryChange> pair(
            List<ObservatoryCell> before, List<ObservatoryCell> after, SectorChange[] sectors, TerritoryMap map) {
        List<TerritoryChange> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Territory territory = before.get(i).territory();
            pairs.add(new TerritoryChange(
                    before.get(i), after.get(i), EffectSum.of(changesIn(map.sectorsOf(territory.key()), sectors))));
        }
        return pairs;
    }

    private static List<SectorChange> changesIn(SectorSet within, SectorChange[] sectors) {
        List<SectorChange> changes = new ArrayList<>();
        within.stream().forEach(sector -> {
            if (sectors[sector] != null) {
                changes.add(sectors[sector]);
            }
        });
        return changes;
    }
}
