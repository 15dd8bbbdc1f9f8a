package brussels.repere.rest.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Taxonomy;
import brussels.repere.text.Lang;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/**
 * Views of records, the same one for the same record as long as neither record nor data change: most of an answer is then made
 * once. Safe for use by several threads.
 */
@ApplicationScoped
public class ListedViews {

    private volatile Known known;

    private record Known(CoverageMap map, Taxonomy taxonomy, Map<Lang, Cache<ListedService, ListedView>> views) {

        static Known of(CoverageMap map, Taxonomy taxonomy) {
            Map<Lang, Cache<ListedService, ListedView>> views = new EnumMap<>(Lang.class);
            for (Lang lang : Lang.values()) {
                // Weak keys are compared as objects, which is what is meant, and go when the record does.
                views.put(
                        lang,
                        Caffeine.newBuilder().weakKeys().executor(Runnable::run).build());
            }
            return new Known(map, taxonomy, views);
        }
    }

    public ListedView of(ListedService service, CoverageMap map, Taxonomy taxonomy, Lang lang) {
        Known now = known;
        if (now == null || now.map() != map || now.taxonomy() != taxonomy) {
            now = Known.of(map, taxonomy);
            known = now;
        }
        return now.views().get(lang).get(service, record -> new Views(map, taxonomy, lang).of(record));
    }
}
