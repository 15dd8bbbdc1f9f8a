package brussels.repere.exchange.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** Creates mappers for the current data. The terms are mapped once for each state of the taxonomy. Safe for use by several threads. */
@ApplicationScoped
public class HsdsMapperFactory {

    private final CurrentTaxonomy taxonomies;
    private final TerritoryExtents extents;
    private volatile CachedTerms cached;

    HsdsMapperFactory(CurrentTaxonomy taxonomies, TerritoryExtents extents) {
        this.taxonomies = taxonomies;
        this.extents = extents;
    }

    private record CachedTerms(Taxonomy taxonomy, Map<Lang, HsdsTerms> terms) {

        static CachedTerms of(Taxonomy taxonomy) {
            Map<Lang, HsdsTerms> terms = new EnumMap<>(Lang.class);
            for (Lang lang : Lang.values()) {
                terms.put(lang, new HsdsTerms(taxonomy, lang));
            }
            return new CachedTerms(taxonomy, terms);
        }
    }

    public HsdsTerms getTerms(Lang lang) {
        Taxonomy taxonomy = taxonomies.get();
        CachedTerms current = cached;
        if (current == null || current.taxonomy() != taxonomy) {
            current = CachedTerms.of(taxonomy);
            cached = current;
        }
        return current.terms().get(lang);
    }

    /** @param base of URIs: the address of this application; it ends with a slash */
    public HsdsMapper createMapper(CoverageMap coverage, String base, Lang lang) {
        return new HsdsMapper(coverage, getTerms(lang), extents, base, lang);
    }
}
