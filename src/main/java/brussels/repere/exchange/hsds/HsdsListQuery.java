package brussels.repere.exchange.hsds;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.storage.ListingFilter;
import java.util.List;

/**
 * A query for a list. Immutable.
 *
 * @param kind of the objects in the list
 * @param filter what the database can decide
 * @param words all of which must stand in the public texts of an object, whatever their endings; null for any
 * @param termFilters terms that a service must have, all of them. The database does not know them, because they are read from the
 *     words of the source when a service is listed.
 */
public record HsdsListQuery(Kind kind, ListingFilter filter, String words, List<TermFilter> termFilters) {

    /** @param term the code of a term; null for any term of the taxonomy */
    public record TermFilter(HsdsTaxonomy taxonomy, String term) {

        boolean matches(ListedService service) {
            List<String> terms = taxonomy.listCodes(service);
            return term == null ? !terms.isEmpty() : terms.contains(term);
        }
    }

    public HsdsListQuery {
        termFilters = List.copyOf(termFilters);
    }

    /** Returns whether the database alone can answer this. */
    boolean isAnsweredByDatabase() {
        return words == null && termFilters.isEmpty();
    }
}
