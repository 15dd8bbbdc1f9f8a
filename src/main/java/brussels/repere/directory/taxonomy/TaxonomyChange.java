package brussels.repere.directory.taxonomy;

import java.util.List;

/**
 * What an import changes of the taxonomy. Immutable.
 *
 * @param terms new or changed; other terms stay
 * @param keywords the whole new list; null if the stored keywords stay
 */
public record TaxonomyChange(List<TaxonomyTerm> terms, List<Synonym> keywords) {

    public TaxonomyChange {
        terms = List.copyOf(terms);
        keywords = keywords == null ? null : List.copyOf(keywords);
    }

    /** Changes terms and no keywords. */
    public static TaxonomyChange of(List<TaxonomyTerm> terms) {
        return new TaxonomyChange(terms, null);
    }
}
