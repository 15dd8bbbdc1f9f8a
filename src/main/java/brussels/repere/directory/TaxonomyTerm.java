package brussels.repere.directory;

import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * A word for a need or an offer.
 *
 * @param id as the register knows it: S… for sectors of activity, L… for levels between, C… for categories
 * @param parents ids of the terms that it is a kind of; several, since a category hangs in several places
 */
public record TaxonomyTerm(String id, Kind kind, Bilingual name, List<String> parents) {

    public enum Kind {
        SECTOR,
        LEVEL,
        CATEGORY
    }

    public TaxonomyTerm {
        parents = List.copyOf(parents);
    }
}
