package brussels.repere.exchange.hsds;

import brussels.repere.directory.DirectoryListing.Kind;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ListingFilter;
import java.util.List;

/**
 * What somebody wants listed. Immutable.
 *
 * @param filter by what the database knows
 * @param words all of which must stand in what is told of it, whatever their endings; null for any
 * @param carrying terms of vocabularies that only what is told knows, since it is read from words: it must have each
 */
public record Wanted(Kind kind, ListingFilter filter, String words, List<Carrying> carrying) {

    /** @param term null for any of the taxonomy */
    public record Carrying(HsdsTaxonomy taxonomy, String term) {

        boolean isBy(ListedService service) {
            List<String> terms = taxonomy.of(service);
            return term == null ? !terms.isEmpty() : terms.contains(term);
        }
    }

    public Wanted {
        carrying = List.copyOf(carrying);
    }

    boolean isOfDatabase() {
        return words == null && carrying.isEmpty();
    }
}
