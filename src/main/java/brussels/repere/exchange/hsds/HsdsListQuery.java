package brussels.repere.exchange.hsds;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.Site;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.storage.ListingFilter;
import brussels.repere.geography.coordinates.PointDistance;
import java.util.List;

/**
 * A query for a list. Immutable.
 *
 * @param kind of the objects in the list
 * @param filter what the database can decide
 * @param words by which the services are found; null for any
 * @param near where the services must be located; null for anywhere
 * @param termFilters terms that a service must have, all of them. The database does not know them, because they are read from the
 *     words of the source when a service is listed.
 */
public record HsdsListQuery(Kind kind, ListingFilter filter, String words, Near near, List<TermFilter> termFilters) {

    /** @param term the code of a term; null for any term of the taxonomy */
    public record TermFilter(HsdsTaxonomy taxonomy, String term) {

        boolean matches(ListedService service) {
            List<String> terms = taxonomy.listCodes(service);
            return term == null ? !terms.isEmpty() : terms.contains(term);
        }
    }

    /** Around a point (degrees, WGS84), as the crow flies. A confidential location is near nothing. */
    public record Near(double lat, double lon, double metres) {

        boolean matches(ListedService service) {
            Site site = service.location().site();
            return site != null
                    && site.point() != null
                    && PointDistance.metres(
                                    lat, lon, site.point().lat(), site.point().lon())
                            <= metres;
        }
    }

    public HsdsListQuery {
        termFilters = List.copyOf(termFilters);
    }

    /** Returns whether the database alone can answer this. */
    boolean isAnsweredByDatabase() {
        return words == null && near == null && termFilters.isEmpty();
    }

    /** Returns whether a service at location has what the database does not know; words are not judged. */
    boolean matches(ListedService service) {
        return (near == null || near.matches(service)) && termFilters.stream().allMatch(term -> term.matches(service));
    }

    /** Returns the same query for services in one state, of each of their locations, whatever their words and terms. */
    HsdsListQuery listedAtLocations(ListingFilter.State state) {
        return new HsdsListQuery(Kind.SERVICE_AT_LOCATION, filter.withState(state), null, null, List.of());
    }

    HsdsListQuery withState(ListingFilter.State state) {
        return new HsdsListQuery(kind, filter.withState(state), words, near, termFilters);
    }
}
