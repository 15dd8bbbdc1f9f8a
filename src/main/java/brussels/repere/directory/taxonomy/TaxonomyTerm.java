package brussels.repere.directory.taxonomy;

import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * A term for a need, and for what meets it.
 *
 * @param id as in the register: S… for sectors of activity, L… for levels between, C… for categories
 * @param parents ids of the terms that it is a kind of; several, since a category hangs in several places
 */
public record TaxonomyTerm(String id, Kind kind, Bilingual name, List<String> parents) {

    /** The category of residential services for victims of partner violence: their address is confidential unless a source says otherwise. */
    public static final String REFUGE = "C337";

    public enum Kind {
        SECTOR,
        LEVEL,
        CATEGORY
    }

    public TaxonomyTerm {
        parents = List.copyOf(parents);
    }
}
