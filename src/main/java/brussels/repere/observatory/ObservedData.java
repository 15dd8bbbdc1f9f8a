package brussels.repere.observatory;

import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.FactsAge;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.population.FigureTable;
import brussels.repere.observatory.reach.CatchmentModel;
import brussels.repere.search.catalogue.ServiceSelection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that figures are counted on, of one generation: services, areas, territories and people. Safe for use by several threads.
 */
final class ObservedData {

    private final ServiceSelection services;
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
        this.services = services;
        this.coverage = coverage;
        this.figures = figures;
        this.offer = new OfferTable(services, coverage, age);
        this.people = new PeopleTable(coverage.territory(), figures.population());
        this.catchments = new CatchmentModel(
                people.centroids(), people.list(), offer.sites(), Collections.max(ObservatoryAnswer.REACH_METRES));
        this.offers = offer.offers();
    }

    boolean isOf(ServiceSelection otherServices, CoverageMap otherCoverage, FigureTable otherFigures) {
        return services == otherServices && coverage == otherCoverage && figures == otherFigures;
    }

    ServiceSelection services() {
        return services;
    }

    CoverageMap coverage() {
        return coverage;
    }

    FigureTable figures() {
        return figures;
    }

    OfferTable offer() {
        return offer;
    }

    PeopleTable people() {
        return people;
    }

    int sectorCount() {
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
