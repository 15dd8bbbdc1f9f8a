package brussels.repere.observatory;

import brussels.repere.coverage.AreaExtent;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Site;
import brussels.repere.geography.PointLocation;
import brussels.repere.geography.coordinates.LocalProjection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.locationtech.jts.geom.Coordinate;

/**
 * What of each service is counted, by its number in the catalogue: its area, its seat, its capacity and the age of its facts. Immutable,
 * safe for use by several threads; nobody may change an array that it returns.
 */
final class OfferTable {

    /** Stands for an area that is not declared, and for a seat that is not known, or not to be told. */
    static final int NONE = -1;

    private final int[] areas;
    private final List<AreaExtent> extents = new ArrayList<>();
    private final int[] seats;
    private final boolean[] confidential;
    private final Coordinate[] sites;
    private final double[] capacities;
    private final boolean[] old;
    private final YearMonth[] verified;
    private boolean dataAhead;

    /** @param services each by its number, from 0 to a count */
    OfferTable(int count, IntFunction<ListedService> services, CoverageMap coverage, FactsAge age) {
        this.areas = new int[count];
        this.seats = new int[count];
        this.confidential = new boolean[count];
        this.sites = new Coordinate[count];
        this.capacities = new double[count];
        this.old = new boolean[count];
        this.verified = new YearMonth[count];
        Arrays.fill(seats, NONE);
        Map<String, Integer> ordinals = new HashMap<>();
        for (int number = 0; number < count; number++) {
            ListedService service = services.apply(number);
            areas[number] = findArea(service.areaKey(), coverage, ordinals);
            confidential[number] = service.location().isConfidential();
            readSeat(number, service, coverage);
            capacities[number] = service.access().capacity() == null
                    ? Double.NaN
                    : service.access().capacity().number();
            verified[number] = service.hoursAsOf();
            old[number] = age.isOld(verified[number]);
        }
    }

    private int findArea(String key, CoverageMap coverage, Map<String, Integer> ordinals) {
        if (key == null) {
            return NONE;
        }
        Integer known = ordinals.get(key);
        if (known != null) {
            return known;
        }
        Optional<AreaExtent> extent = coverage.findExtent(key);
        if (extent.isEmpty()) {
            dataAhead = true;
            return NONE;
        }
        ordinals.put(key, extents.size());
        extents.add(extent.get());
        return extents.size() - 1;
    }

    private void readSeat(int number, ListedService service, CoverageMap coverage) {
        Site.Point point =
                Optional.ofNullable(service.location().site()).map(Site::point).orElse(null);
        if (point == null) {
            return;
        }
        seats[number] = coverage.territory()
                .locate(point.lon(), point.lat())
                .map(PointLocation::sector)
                .orElse(NONE);
        if (service.offering().modes().contains(DeliveryMode.ON_SITE)) {
            sites[number] = LocalProjection.project(point.lon(), point.lat());
        }
    }

    /** Returns whether a service has an area that the coverage map does not know yet. */
    boolean isDataAhead() {
        return dataAhead;
    }

    /** Returns the number of the area of a service among {@link #extents()}, or {@link #NONE}. */
    int area(int service) {
        return areas[service];
    }

    List<AreaExtent> extents() {
        return extents;
    }

    /** Returns the sector of the seat of a service, or {@link #NONE}. */
    int seat(int service) {
        return seats[service];
    }

    boolean isConfidential(int service) {
        return confidential[service];
    }

    /** Returns where each service receives people on site, in metres; null where it does not, or where that is not known. */
    List<Coordinate> sites() {
        return Arrays.asList(sites);
    }

    boolean isOnSite(int service) {
        return sites[service] != null;
    }

    boolean hasCapacity(int service) {
        return !Double.isNaN(capacities[service]);
    }

    /** Returns how much each service offers: its capacity, or 1 where that is not known. */
    double[] offers() {
        return Arrays.stream(capacities)
                .map(capacity -> Double.isNaN(capacity) ? 1 : capacity)
                .toArray();
    }

    boolean isOld(int service) {
        return old[service];
    }

    /** Returns the month of which the facts of a service are; null if nobody knows. */
    YearMonth verified(int service) {
        return verified[service];
    }
}
