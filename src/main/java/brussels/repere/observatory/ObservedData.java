package brussels.repere.observatory;

import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.ListedService;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.population.FigureTable;
import brussels.repere.observatory.reach.CatchmentModel;
import brussels.repere.search.catalogue.ServiceSelection;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.question.SearchFilters;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.roaringbitmap.RoaringBitmap;

/**
 * All that figures are counted on, of one generation: services, areas, territories and people, as they are or as they would be after some
 * changes. Safe for use by several threads.
 */
public final class ObservedData {

    private final ServiceSelection services;
    /** Null for the services as they are. */
    private final ChangedOffer change;

    private final CoverageMap coverage;
    private final FigureTable figures;
    private final OfferTable offer;
    private final PeopleTable people;
    private final CatchmentModel catchments;
    private final double[] offers;
    private final Map<Level, List<Ground>> grounds = new ConcurrentHashMap<>();

    /**
     * A territory.
     *
     * @param certainties how each area serves it, by the number of the area
     */
    record Ground(Territory territory, SectorSet sectors, Certainty[] certainties) {}

    ObservedData(ServiceSelection services, CoverageMap coverage, FigureTable figures, FactsAge age) {
        this(
                services,
                null,
                coverage,
                figures,
                new OfferTable(services.size(), services::service, coverage, age),
                new PeopleTable(coverage.territory(), figures.population()));
    }

    private ObservedData(
            ServiceSelection services,
            ChangedOffer change,
            CoverageMap coverage,
            FigureTable figures,
            OfferTable offer,
            PeopleTable people) {
        this.services = services;
        this.change = change;
        this.coverage = coverage;
        this.figures = figures;
        this.offer = offer;
        this.people = people;
        this.catchments = new CatchmentModel(
                people.centroids(), people.list(), offer.sites(), Collections.max(ObservatoryAnswer.REACH_METRES));
        this.offers = offer.offers();
    }

    /** Returns the same with some services as they would be after a change; these data must be as they are. */
    public ObservedData with(ChangedOffer changed, FactsAge age) {
        int count = services.size();
        OfferTable changedOffer = new OfferTable(
                count + changed.added().size(),
                number -> number < count
                        ? withArea(services.service(number), changed.areaKeys().get(number))
                        : changed.added().service(number - count),
                changed.coverage(),
                age);
        return new ObservedData(services, changed, changed.coverage(), figures, changedOffer, people);
    }

    private static ListedService withArea(ListedService service, String areaKey) {
        return areaKey == null ? service : service.withArea(areaKey);
    }

    boolean isOf(ServiceSelection otherServices, CoverageMap otherCoverage, FigureTable otherFigures) {
        return services == otherServices && coverage == otherCoverage && figures == otherFigures;
    }

    /** Returns the numbers of the services that meet all conditions. The caller must not change the set. */
    RoaringBitmap find(Collection<Filter> conditions) {
        RoaringBitmap found = services.find(conditions);
        if (change == null) {
            return found;
        }
        RoaringBitmap left = RoaringBitmap.andNot(found, change.closed());
        left.or(RoaringBitmap.addOffset(change.added().find(conditions), services.size()));
        return left;
    }

    /** Returns the numbers of the services that a search with these filters finds. The caller must not change the set. */
    public RoaringBitmap find(SearchFilters filters, BrusselsClock clock) {
        return ServiceFilters.find(filters, this, clock);
    }

    /** Returns the services as they are, without any change. */
    public ServiceSelection services() {
        return services;
    }

    public CoverageMap coverage() {
        return coverage;
    }

    public FigureTable figures() {
        return figures;
    }

    OfferTable offer() {
        return offer;
    }

    /** Returns how many people live in a sector; null if that is not known. */
    public Long people(int sector) {
        return people.count(coverage.territory().setOf(sector));
    }

    PeopleTable people() {
        return people;
    }

    public int sectorCount() {
        return coverage.territory().sectors().size();
    }

    /** Returns the offer for each person of each sector within a reach (E2SFCA). */
    double[] access(int[] counted, int reach) {
        return catchments.access(counted, offers, reach);
    }

    /** Returns the territories of a level, in the order of their codes. */
    List<Ground> grounds(Level level) {
        return grounds.computeIfAbsent(level, this::createGrounds);
    }

    private List<Ground> createGrounds(Level level) {
        return coverage.territory().list(level).stream()
                .map(territory -> {
                    SectorSet sectors = coverage.territory().sectorsOf(territory.key());
                    return new Ground(
                            territory,
                            sectors,
                            offer.extents().stream()
                                    .map(extent -> extent.certaintyOf(sectors))
                                    .toArray(Certainty[]::new));
                })
                .toList();
    }
}
