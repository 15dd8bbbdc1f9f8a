package brussels.repere.search.freshness;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.privacy.NaturalPersons;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.population.SectorPopulation;
import brussels.repere.search.catalogue.RecordReader.AllRecords;
import brussels.repere.search.freshness.FreshnessCount.Tally;
import brussels.repere.search.freshness.FreshnessSurvey.Gain;
import brussels.repere.search.freshness.FreshnessSurvey.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts how fresh facts are. Makes one survey. */
final class FreshnessCounter {

    private static final int MONTHS = 12;
    private static final int MAX_GAINS = 10;

    private final CoverageMap coverage;
    private final SectorPopulation population;
    private final Taxonomy taxonomy;
    private final LocalDate today;
    private final LocalDate since;
    private final AreaPeople people;

    private int services;
    private int due;
    private int regionWide;
    private int withoutArea;
    private FreshnessCount all = FreshnessCount.NONE;
    private final Map<Territory, FreshnessCount> bassins = new LinkedHashMap<>();
    private FreshnessCount outsideBassins = FreshnessCount.NONE;
    private final Map<String, FreshnessCount> sectors = new HashMap<>();
    private FreshnessCount outsideSectors = FreshnessCount.NONE;
    private final Map<FactGroup, FreshnessCount> groups = new EnumMap<>(FactGroup.class);
    private final Map<Integer, Integer> years = new HashMap<>();
    private final Map<UUID, Gain> gains = new HashMap<>();
    private final Map<UUID, Double> best = new HashMap<>();

    private FreshnessCounter(CoverageMap coverage, SectorPopulation population, Taxonomy taxonomy, LocalDate today) {
        this.coverage = coverage;
        this.population = population;
        this.taxonomy = taxonomy;
        this.today = today;
        this.since = today.minusMonths(MONTHS);
        List<Territory> all = coverage.territory().list(Level.BASSIN);
        all.forEach(bassin -> bassins.put(bassin, FreshnessCount.NONE));
        this.people = new AreaPeople(coverage, population, all);
    }

    static FreshnessSurvey count(
            AllRecords records, CoverageMap coverage, SectorPopulation population, Taxonomy taxonomy, LocalDate today) {
        FreshnessCounter counter = new FreshnessCounter(coverage, population, taxonomy, today);
        records.services()
                .filter(service -> !service.location().isConfidential())
                .forEach(service -> counter.add(
                        service,
                        ServiceFreshness.of(
                                service, records.edits().list(service.service().id()), counter.since, today)));
        return counter.build();
    }

    private void add(ListedService service, ServiceFreshness fresh) {
        AreaPeople.People covered = people.in(service.areaKey());
        Tally facts = fresh.all();
        services++;
        due += fresh.due();
        regionWide += covered.whole() ? 1 : 0;
        withoutArea += covered.byTerritory().isEmpty() ? 1 : 0;
        all = all.plus(facts, covered.total());
        covered.byTerritory()
                .forEach((bassin, there) -> bassins.computeIfPresent(bassin, (key, sum) -> sum.plus(facts, there)));
        if (covered.byTerritory().isEmpty()) {
            outsideBassins = outsideBassins.plus(facts, 0);
        }
        Set<String> own = taxonomy.sectorsOf(service.offering().categories());
        own.forEach(sector -> sectors.merge(
                sector,
                FreshnessCount.NONE.plus(facts, covered.total()),
                (sum, none) -> sum.plus(facts, covered.total())));
        if (own.isEmpty()) {
            outsideSectors = outsideSectors.plus(facts, covered.total());
        }
        fresh.groups()
                .forEach((group, tally) -> groups.put(
                        group, groups.getOrDefault(group, FreshnessCount.NONE).plus(tally, covered.total())));
        fresh.years().forEach((year, count) -> years.merge(year, count, Integer::sum));
        if (fresh.due() > 0
                && !NaturalPersons.isStatusOfOne(service.organization().legalStatus())) {
            addGain(service, fresh.due(), covered.total());
        }
    }

    private void addGain(ListedService service, int due, long covered) {
        UUID id = service.organization().id();
        double own = (double) covered * due;
        Gain before = gains.get(id);
        boolean isBest = before == null || own > best.get(id);
        if (isBest) {
            best.put(id, own);
        }
        gains.put(
                id,
                new Gain(
                        id,
                        service.organization().name(),
                        isBest ? service.service().id() : before.service(),
                        before == null ? 1 : before.services() + 1,
                        before == null ? due : before.dueFacts() + due,
                        before == null ? covered : Math.max(covered, before.people()),
                        before == null ? own : before.gain() + own));
    }

    private FreshnessSurvey build() {
        return new FreshnessSurvey(
                today,
                since,
                coverage.territory().generation(),
                population.source(),
                services,
                due,
                regionWide,
                withoutArea,
                years.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(null),
                all,
                listBassins(),
                listSectors(),
                groups,
                gains.values().stream()
                        .filter(gain -> gain.gain() > 0)
                        .sorted(Comparator.comparingDouble(Gain::gain)
                                .reversed()
                                .thenComparing(Gain::organization))
                        .limit(MAX_GAINS)
                        .toList());
    }

    private List<Row> listBassins() {
        List<Row> rows = new ArrayList<>();
        bassins.forEach((bassin, count) -> rows.add(new Row(bassin.key().code(), bassin.name(), count)));
        addRest(rows, outsideBassins);
        return rows;
    }

    private List<Row> listSectors() {
        List<Row> rows = new ArrayList<>();
        taxonomy.list().stream()
                .filter(term -> sectors.containsKey(term.id()))
                .map(term -> row(term, sectors.get(term.id())))
                .sorted(Comparator.comparing((Row row) -> row.count().services())
                        .reversed())
                .forEach(rows::add);
        addRest(rows, outsideSectors);
        return rows;
    }

    private static Row row(TaxonomyTerm term, FreshnessCount count) {
        return new Row(term.id(), term.name(), count);
    }

    private static void addRest(List<Row> rows, FreshnessCount rest) {
        if (rest.services() > 0) {
            rows.add(new Row(null, null, rest));
        }
    }
}
