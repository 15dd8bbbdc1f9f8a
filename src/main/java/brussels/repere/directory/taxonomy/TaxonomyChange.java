package brussels.repere.directory.taxonomy;

import java.util.List;

/**
 * What an import says of the words for needs. Immutable.
 *
 * @param terms new ones and others; those that are not named stay
 * @param keywords all that there are to be; null where those that are there stay
 */
public record TaxonomyChange(List<TaxonomyTerm> terms, List<Synonym> keywords) {

    public TaxonomyChange {
        terms = List.copyOf(terms);
        keywords = keywords == null ? null : List.copyOf(keywords);
    }

    /** Terms alone. */
    public static TaxonomyChange of(List<TaxonomyTerm> terms) {
        return new TaxonomyChange(terms, null);
    }
}
