package brussels.repere.observatory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.population.CurrentFigures;
import brussels.repere.geography.population.FigureTable;
import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.catalogue.ServiceSelection;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.question.SearchFilters;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/**
 * Answers who is served and who is not, without the database. What is counted is the same as what a search with the same filters finds in a
 * territory. Answers of the current generation are kept for the day. Safe for use by several threads.
 */
@ApplicationScoped
public class CurrentObservatory {

    private static final int MAX_ANSWERS = 300;

    private final CurrentCatalogue catalogues;
    private final CurrentCoverageMap coverage;
    private final CurrentFigures figures;
    private final CurrentTaxonomy taxonomies;
    private final FactsAge age;
    private final BrusselsClock clock;
    private final Cache<Key, ObservatoryAnswer> answers = Caffeine.newBuilder()
            .maximumSize(MAX_ANSWERS)
            .executor(Runnable::run)
            .build();
    private volatile Observed current;

    CurrentObservatory(
            CurrentCatalogue catalogues,
            CurrentCoverageMap coverage,
            CurrentFigures figures,
            CurrentTaxonomy taxonomies,
            FactsAge age,
            BrusselsClock clock) {
        this.catalogues = catalogues;
        this.coverage = coverage;
        this.figures = figures;
        this.taxonomies = taxonomies;
        this.age = age;
        this.clock = clock;
    }

    /** Which facts are old changes with the day. */
    private record Observed(ObservedData data, LocalDate on) {}

    private record Key(ObservatoryQuestion question, ObservedData data) {}

    /**
     * Counts the territories of a level.
     *
     * @throws ObservatoryUnavailable if the services are not held in memory
     */
    public ObservatoryAnswer answer(ObservatoryQuestion question) {
        return ask(
                (observed, map) -> answers.get(new Key(question, observed.data()), key -> count(question, observed)));
    }

    /**
     * Counts the services of each category by declared area, in each territory of a level; categories without services too.
     *
     * @throws ObservatoryUnavailable if the services are not held in memory
     */
    public List<CategoryRow> listCategories(Level level) {
        return ask((observed, map) -> taxonomies.get().list().stream()
                .filter(term -> term.kind() != TaxonomyTerm.Kind.SECTOR)
                .map(term -> countCategory(term.id(), level, observed.data()))
                .toList());
    }

    /**
     * Counts everything, and each category that has services, on some levels, all of one generation.
     *
     * @param consumer receives one category after the other, all services first
     * @return the answer for all services and the Region
     * @throws ObservatoryUnavailable if the services are not held in memory
     */
    public ObservatoryAnswer countEach(List<Level> levels, Consumer<CategoryCells> consumer) {
        Observed observed = ask((found, map) -> found);
        ObservedData data = observed.data();
        countEach("", data.services().find(List.of()), levels, data, consumer);
        for (TaxonomyTerm term : taxonomies.get().list()) {
            RoaringBitmap services = data.services().find(List.of(Filter.is(SearchField.CATEGORY, term.id())));
            if (term.kind() != TaxonomyTerm.Kind.SECTOR && !services.isEmpty()) {
                countEach(term.id(), services, levels, data, consumer);
            }
        }
        SearchFilters all = new SearchFilters(Map.of(), List.of(), EligibilityCriteria.NONE);
        return count(new ObservatoryQuestion(Level.REGION, all), observed);
    }

    /**
     * Asks a question of the data as they are, all of one generation.
     *
     * @throws ObservatoryUnavailable if the services are not held in memory
     */
    public <T> T observe(Function<ObservedData, T> question) {
        return ask((observed, map) -> question.apply(observed.data()));
    }

    private static void countEach(
            String category,
            RoaringBitmap services,
            List<Level> levels,
            ObservedData data,
            Consumer<CategoryCells> consumer) {
        CellCounter counter = new CellCounter(data, services);
        levels.forEach(level ->
                consumer.accept(new CategoryCells(category, level, services.getCardinality(), counter.count(level))));
    }

    private <T> T ask(BiFunction<Observed, CoverageMap, T> question) {
        record Result<T>(T value, boolean dataAhead) {}
        return coverage.answer(
                        map -> {
                            Observed observed = observe(map);
                            return new Result<>(
                                    question.apply(observed, map),
                                    observed.data().offer().isDataAhead());
                        },
                        Result::dataAhead)
                .value();
    }

    private Observed observe(CoverageMap map) {
        ServiceSelection services = catalogues.findSelection().orElseThrow(ObservatoryUnavailable::new);
        FigureTable table = figures.get();
        LocalDate today = clock.today();
        Observed known = current;
        if (known != null
                && known.data().isOf(services, map, table)
                && known.on().equals(today)) {
            return known;
        }
        Observed fresh = new Observed(new ObservedData(services, map, table, age), today);
        answers.invalidateAll();
        current = fresh;
        return fresh;
    }

    private ObservatoryAnswer count(ObservatoryQuestion question, Observed observed) {
        ObservedData data = observed.data();
        CellCounter counter = new CellCounter(data, ServiceFilters.find(question.filters(), data, clock));
        return new ObservatoryAnswer(
                question,
                data.coverage().territory(),
                counter.count(question.level()),
                counter.summarize(),
                data.figures(),
                observed.on());
    }

    private static CategoryRow countCategory(String category, Level level, ObservedData data) {
        RoaringBitmap services = data.services().find(List.of(Filter.is(SearchField.CATEGORY, category)));
        AreaCounts areas = new AreaCounts(data.offer(), services);
        return new CategoryRow(
                category,
                services.getCardinality(),
                data.grounds(level).stream()
                        .map(ground -> areas.count(ground.certainties()))
                        .map(served -> new CategoryRow.TerritoryCounts(served.finer(), served.region()))
                        .toList());
    }
}
