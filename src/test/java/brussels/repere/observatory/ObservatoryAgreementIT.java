package brussels.repere.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.population.CurrentFigures;
import brussels.repere.search.HitCursor;
import brussels.repere.search.RandomRecords;
import brussels.repere.search.SearchHit;
import brussels.repere.search.ServiceSearch;
import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.catalogue.ServiceSelection;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.SortOrder;
import brussels.repere.search.question.VisitTime;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.Sample;
import brussels.repere.testing.TestRecords;
import brussels.repere.text.Lang;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Compares random cells with the lists that searches give there, on the register of 2017 and on records that have what it lacks: drawn
 * and incomplete areas, ages, audiences, refuges.
 */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class ObservatoryAgreementIT {

    private static final int QUESTIONS = Sample.isThorough() ? 10_000 : 250;
    private static final int QUESTIONS_PER_LIST = 5;
    private static final int RECORDS = 300;
    private static final int DRAWN = 40;
    private static final long SEED = 31;
    private static final List<String> LANGUAGES = List.of("fr", "nl", "ar", "en", "tr", "sfb", "via-interpreter");
    private static final List<String> MODES = List.of("on-site", "at-home", "by-phone", "online", "residential");

    @Inject
    RegisterOf2017 register;

    @Inject
    TestRecords records;

    @Inject
    CurrentObservatory observatory;

    @Inject
    CurrentCoverageMap coverage;

    @Inject
    CurrentTaxonomy taxonomies;

    @Inject
    CurrentCatalogue catalogues;

    @Inject
    CurrentFigures figures;

    @Inject
    ServiceSearch search;

    @Inject
    FactsAge age;

    @Inject
    BrusselsClock clock;

    private final Random random = new Random(SEED);
    private List<String> categories;

    @BeforeEach
    void load() {
        register.load();
        TerritoryMap map = coverage.get().territory();
        Stream<DirectoryEntryBuilder> others =
                Stream.of(new RandomRecords(SEED, map, taxonomies.get(), clock.month()).list(RECORDS));
        Stream<DirectoryEntryBuilder> drawn = IntStream.range(0, DRAWN).mapToObj(this::drawn);
        categories = taxonomies.get().list().stream()
                .filter(term -> term.kind() != TaxonomyTerm.Kind.SECTOR)
                .map(TaxonomyTerm::id)
                .toList();
        records.add(Stream.concat(others, drawn).toArray(DirectoryEntryBuilder[]::new));
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private DirectoryEntryBuilder drawn(int number) {
        double lon = 4.28 + random.nextDouble() * 0.15;
        double lat = 50.79 + random.nextDouble() * 0.1;
        Geometry square = new GeometryFactory()
                .toGeometry(new Envelope(new Coordinate(lon, lat), new Coordinate(lon + 0.03, lat + 0.02)));
        return DirectoryEntryBuilder.entry("drawn-" + number)
                .categories(pick(List.of("C67", "C276", "C458")))
                .area(new ServiceArea(List.of(), List.of(), square, AreaExclusivity.UNKNOWN, number % 5 == 0));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private SearchFilters filters() {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        if (random.nextInt(5) > 0) {
            facets.put(
                    Facet.CATEGORY,
                    IntStream.range(0, 1 + random.nextInt(2))
                            .mapToObj(each ->
                                    random.nextInt(4) == 0 ? pick(List.of("C67", "C276", "C458")) : pick(categories))
                            .distinct()
                            .toList());
        }
        if (random.nextInt(4) == 0) {
            facets.put(Facet.LANGUAGE, List.of(pick(LANGUAGES)));
        }
        if (random.nextInt(4) == 0) {
            facets.put(Facet.MODE, List.of(pick(MODES)));
        }
        List<Audience> audiences = random.nextInt(4) == 0 ? List.of(pick(List.of(Audience.values()))) : List.of();
        Double age = random.nextInt(4) == 0 ? Double.valueOf(random.nextInt(100)) : null;
        return new SearchFilters(facets, List.of(), new EligibilityCriteria(age, audiences, List.of(), List.of()));
    }

    private SearchQuestion question(Place place, SearchFilters filters, Reach reach) {
        return new SearchQuestion(
                coverage.get().coverageOf(place),
                reach,
                0,
                filters,
                VisitTime.at(clock.now(), false),
                List.of(),
                1,
                SortOrder.order,
                new Page(1, 1),
                Lang.DEFAULT);
    }

    private long total(Place place, SearchFilters filters, Reach reach) {
        return search.search(question(place, filters, reach), Set.of()).total();
    }

    private List<SearchHit> list(Place place, SearchFilters filters, Reach reach) {
        List<SearchHit> all = new ArrayList<>();
        try (HitCursor hits = search.searchAll(question(place, filters, reach))) {
            for (List<SearchHit> batch = hits.nextBatch(); !batch.isEmpty(); batch = hits.nextBatch()) {
                all.addAll(batch);
            }
        }
        return all;
    }

    /** Decides by a search of the whole Region, not by sets of sectors. */
    private boolean isWholeRegion(SearchHit hit) {
        CoverageMap map = coverage.get();
        Place region = Place.of(
                map.territory(),
                List.of(map.territory().list(Level.REGION).get(0).key()));
        return map.findCoverage(hit.service().areaKey(), region).orElseThrow().certainty() == Certainty.CERTAIN;
    }

    @DisplayName("Every cell counts what the list of a search has there, class by class")
    @Test
    void cells() {
        TerritoryMap map = coverage.get().territory();
        List<Level> levels = Stream.of(Level.values())
                .filter(level -> !map.list(level).isEmpty())
                .toList();
        int notEmpty = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Level level = pick(levels);
            SearchFilters filters = filters();
            List<ObservatoryCell> cells =
                    observatory.answer(new ObservatoryQuestion(level, filters)).cells();
            ObservatoryCell cell = pick(cells);
            Place place = Place.of(map, List.of(cell.territory().key()));
            String what = "question " + i + ": " + cell.territory().key() + " " + filters;
            assertThat(cell.serving()).as(what).isEqualTo((int) total(place, filters, Reach.serving));
            assertThat(cell.finer().certain() + cell.region().certain())
                    .as(what)
                    .isEqualTo((int) total(place, filters, Reach.certain));
            notEmpty += cell.serving() > 0 ? 1 : 0;
            if (i % QUESTIONS_PER_LIST == 0) {
                compareWithList(cell, place, filters, what);
            }
        }
        assertThat(notEmpty).as("cells that have any service").isGreaterThan(QUESTIONS / 2);
    }

    private void compareWithList(ObservatoryCell cell, Place place, SearchFilters filters, String what) {
        List<SearchHit> hits = list(place, filters, Reach.serving);
        Predicate<SearchHit> certain = hit -> hit.certainty() == Certainty.CERTAIN;
        assertThat(cell.region())
                .as(what)
                .isEqualTo(new AreaCount(
                        count(hits, certain.and(this::isWholeRegion)),
                        count(hits, certain.negate().and(this::isWholeRegion))));
        assertThat(cell.finer())
                .as(what)
                .isEqualTo(new AreaCount(
                        count(hits, certain.and(hit -> !isWholeRegion(hit))),
                        count(hits, certain.negate().and(hit -> !isWholeRegion(hit)))));
        assertThat(cell.unknownCapacity())
                .as(what)
                .isEqualTo(count(hits, hit -> hit.service().access().capacity() == null));
        assertThat(cell.oldFacts())
                .as(what)
                .isEqualTo(count(hits, hit -> age.isOld(hit.service().hoursAsOf())));
    }

    private static int count(List<SearchHit> hits, Predicate<SearchHit> condition) {
        return (int) hits.stream().filter(condition).count();
    }

    @DisplayName("At every point, what people are counted under is what a search finds at that point")
    @Test
    void points() {
        TerritoryMap map = coverage.get().territory();
        ServiceSelection services = catalogues.findSelection().orElseThrow();
        ObservedData data = new ObservedData(services, coverage.get(), figures.get(), age);
        int told = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Place point = point(map);
            int sector = point.sectors().stream().findFirst().orElseThrow();
            String category = pick(random.nextInt(3) == 0 ? List.of("C67", "C276", "C458") : categories);
            SearchFilters filters =
                    new SearchFilters(Map.of(Facet.CATEGORY, List.of(category)), List.of(), EligibilityCriteria.NONE);
            AreaCounts.SectorClasses classes = new AreaCounts(
                            data.offer(), services.find(List.of(Filter.is(SearchField.CATEGORY, category))))
                    .classify(data.sectorCount());
            List<SearchHit> hits = list(point, filters, Reach.serving);
            Predicate<SearchHit> certain = hit -> hit.certainty() == Certainty.CERTAIN;
            boolean finer = hits.stream().anyMatch(certain.and(hit -> !isWholeRegion(hit)));
            boolean region = hits.stream().anyMatch(certain.and(this::isWholeRegion));
            boolean drawn = hits.stream()
                    .anyMatch(hit -> coverage.get()
                                    .findArea(hit.service().areaKey())
                                    .orElseThrow()
                                    .polygon()
                            != null);
            String what = "point " + i + ": " + map.sectors().get(sector).code() + " " + category;
            if (classes.finer().get(sector)) {
                assertThat(finer).as(what).isTrue();
            } else if (classes.region().get(sector)) {
                assertThat(region).as(what).isTrue();
                // A drawn area covers some points of a sector that it does not cover as a whole.
                assertThat(finer && !drawn).as(what).isFalse();
            } else if (classes.possible().get(sector)) {
                assertThat(region || finer && !drawn).as(what).isFalse();
            } else {
                assertThat(hits).as(what).isEmpty();
            }
            told += hits.isEmpty() ? 0 : 1;
        }
        assertThat(told).as("points that have any service").isGreaterThan(QUESTIONS / 2);
    }

    private Place point(TerritoryMap map) {
        while (true) {
            Optional<Place> found =
                    Place.findAtPoint(map, 50.77 + random.nextDouble() * 0.14, 4.25 + random.nextDouble() * 0.22);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    @DisplayName("The people of a territory are in one class each, and its sectors add up on every level")
    @Test
    void peopleAddUp() {
        for (int i = 0; i < 20; i++) {
            SearchFilters filters = filters();
            long region = people(Level.REGION, filters);
            assertThat(region).isEqualTo(1_215_012);
            for (Level level : List.of(Level.BASSIN, Level.COMMUNE, Level.QUARTIER)) {
                assertThat(people(level, filters)).isEqualTo(region);
                assertThat(finerPeople(level, filters)).isEqualTo(finerPeople(Level.REGION, filters));
            }
        }
    }

    private long people(Level level, SearchFilters filters) {
        return observatory.answer(new ObservatoryQuestion(level, filters)).cells().stream()
                .map(ObservatoryCell::peopleByClass)
                .mapToLong(each -> each.finer() + each.region() + each.possible() + each.nobody())
                .sum();
    }

    private long finerPeople(Level level, SearchFilters filters) {
        return observatory.answer(new ObservatoryQuestion(level, filters)).cells().stream()
                .mapToLong(cell -> cell.peopleByClass().finer())
                .sum();
    }

    @DisplayName("Few people have no rates, and nobody divides by nothing")
    @Test
    void fewPeople() {
        List<ObservatoryCell> cells = observatory
                .answer(new ObservatoryQuestion(
                        Level.QUARTIER, new SearchFilters(Map.of(), List.of(), EligibilityCriteria.NONE)))
                .cells();
        assertThat(cells).filteredOn(cell -> !cell.hasRates()).hasSize(24).allSatisfy(cell -> {
            assertThat(cell.per1000(cell.seat())).isNull();
            assertThat(cell.reach()).extracting(ReachCount::per1000).containsOnlyNulls();
        });
        assertThat(cells).filteredOn(ObservatoryCell::hasRates).allSatisfy(cell -> assertThat(cell.reach())
                .allSatisfy(reach -> assertThat(reach.per1000()).isFinite().isNotNegative()));
    }

    @DisplayName("The matrix of all categories says the same as the cells of each")
    @Test
    void matrix() {
        List<CategoryRow> rows = observatory.listCategories(Level.QUARTIER);
        List<String> known = taxonomies.get().list().stream()
                .filter(term -> term.kind() != TaxonomyTerm.Kind.SECTOR)
                .map(TaxonomyTerm::id)
                .toList();
        assertThat(rows).extracting(CategoryRow::category).isEqualTo(known);
        for (int i = 0; i < 100; i++) {
            CategoryRow row = pick(rows);
            List<ObservatoryCell> cells = observatory
                    .answer(new ObservatoryQuestion(
                            Level.QUARTIER,
                            new SearchFilters(
                                    Map.of(Facet.CATEGORY, List.of(row.category())),
                                    List.of(),
                                    EligibilityCriteria.NONE)))
                    .cells();
            assertThat(row.territories())
                    .as(row.category())
                    .isEqualTo(cells.stream()
                            .map(cell -> new CategoryRow.TerritoryCounts(cell.finer(), cell.region()))
                            .toList());
        }
    }

    @DisplayName("A refuge is counted where its area serves, and nowhere by its seat")
    @Test
    void refuges() {
        SearchFilters all = new SearchFilters(Map.of(), List.of(), EligibilityCriteria.NONE);
        ObservatoryAnswer before = observatory.answer(new ObservatoryQuestion(Level.QUARTIER, all));
        Territory quartier = before.cells().get(0).territory();
        records.add(DirectoryEntryBuilder.entry("refuge-31")
                .at(50.8466, 4.3525)
                .area(ServiceArea.of(quartier.key()))
                .confidential());
        ObservatoryAnswer after = observatory.answer(new ObservatoryQuestion(Level.QUARTIER, all));
        assertThat(after.map().generation()).isGreaterThan(before.map().generation());
        assertThat(after.cells().stream().map(ObservatoryCell::seat))
                .containsExactlyElementsOf(
                        before.cells().stream().map(ObservatoryCell::seat).toList());
        assertThat(after.offer().seatConfidential()).isEqualTo(before.offer().seatConfidential() + 1);
        assertThat(after.cells().get(0).finer().certain())
                .isEqualTo(before.cells().get(0).finer().certain() + 1);
        assertThat(after.cells().stream().map(cell -> cell.reach().toString()).toList())
                .as("nor does anybody reach it")
                .isEqualTo(before.cells().stream()
                        .map(cell -> cell.reach().toString())
                        .toList());
    }
}
