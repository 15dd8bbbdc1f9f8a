package brussels.repere.exchange.hsds;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.storage.ListingFilter;
import java.util.List;

/**
 * What somebody wants listed. Immutable.
 *
 * @param filter by what the database knows
 * @param words all of which must stand in what is told of it, whatever their endings; null for any
 * @param termFilters terms of vocabularies that only what is told knows, since it is read from words: it must have each
 */
public record HsdsListQuery(Kind kind, ListingFilter filter, String words, List<TermFilter> termFilters) {

    /** @param term null for any of the taxonomy */
    public record TermFilter(HsdsTaxonomy taxonomy, String term) {

        boolean matches(ListedService service) {
            List<String> terms = taxonomy.listCodes(service);
            return term == null ? !terms.isEmpty() : terms.contains(term);
        }
    }

    public HsdsListQuery {
        termFilters = List.copyOf(termFilters);
    }

    boolean isAnsweredByDatabase() {
        return words == null && termFilters.isEmpty();
    }
}
