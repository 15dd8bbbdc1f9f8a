package brussels.repere.observatory.trial;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.directory.ListedService;
import java.util.List;

/**
 * Whom each service would serve at one place, as things are and after some changes, of one generation of the data. Immutable.
 *
 * @param before how areas serve the place
 * @param after the same, of a map that knows the areas that are tried too
 * @param tried the changes with what they are about
 * @param services all that are counted, or would be; those that are added come last
 */
public record PlaceTrial(
        PlaceCoverage before, PlaceCoverage after, List<TriedChange> tried, List<ServiceAtPlace> services) {

    public PlaceTrial {
        tried = List.copyOf(tried);
        services = List.copyOf(services);
    }

    /**
     * A service and a place.
     *
     * @param service as it is; as it would be if it is added or has another area
     * @param change the number of the change that is about it; null if none is
     * @param before how its area serves the place; null where it declares none, and for a service that is not there yet
     * @param after the same after the changes; null for a service that closes, too
     */
    public record ServiceAtPlace(ListedService service, Integer change, AreaCoverage before, AreaCoverage after) {

        public Certainty certaintyBefore() {
            return certainty(before);
        }

        public Certainty certaintyAfter() {
            return certainty(after);
        }

        private static Certainty certainty(AreaCoverage area) {
            return area == null ? Certainty.NONE : area.certainty();
        }
    }
}
