package brussels.repere.exchange.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** The shapes for the data as they are now; the taxonomy is put into shape once for each state of it. Safe for use by several threads. */
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
        CachedTerms now = cached;
        if (now == null || now.taxonomy() != taxonomy) {
            now = CachedTerms.of(taxonomy);
            cached = now;
        }
        return now.terms().get(lang);
    }

    /** @param base of URIs: where this application is, with a slash at its end */
    public HsdsMapper createMapper(CoverageMap coverage, String base, Lang lang) {
        return new HsdsMapper(coverage, getTerms(lang), extents, base, lang);
    }
}
