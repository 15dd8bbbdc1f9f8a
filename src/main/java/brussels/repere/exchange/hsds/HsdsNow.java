package brussels.repere.exchange.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** The shapes for the data as they are now; the taxonomy is put into shape once for each state of it. Safe for use by several threads. */
@ApplicationScoped
public class HsdsNow {

    private final Taxonomies taxonomies;
    private final Extents extents;
    private volatile Known known;

    HsdsNow(Taxonomies taxonomies, Extents extents) {
        this.taxonomies = taxonomies;
        this.extents = extents;
    }

    private record Known(Taxonomy taxonomy, Map<Lang, HsdsTerms> terms) {

        static Known of(Taxonomy taxonomy) {
            Map<Lang, HsdsTerms> terms = new EnumMap<>(Lang.class);
            for (Lang lang : Lang.values()) {
                terms.put(lang, new HsdsTerms(taxonomy, lang));
            }
            return new Known(taxonomy, terms);
        }
    }

    public HsdsTerms terms(Lang lang) {
        Taxonomy taxonomy = taxonomies.get();
        Known now = known;
        if (now == null || now.taxonomy() != taxonomy) {
            now = Known.of(taxonomy);
            known = now;
        }
        return now.terms().get(lang);
    }

    /** @param base of URIs: where this application is, with a slash at its end */
    public HsdsShapes shapes(CoverageMap coverage, String base, Lang lang) {
        return new HsdsShapes(coverage, terms(lang), extents, base, lang);
    }
}
