package brussels.repere.rest.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.taxonomy.Taxonomy;
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
public class ServiceViewCache {

    private volatile CachedViews cached;

    private record CachedViews(CoverageMap map, Taxonomy taxonomy, Map<Lang, Cache<ListedService, ServiceView>> views) {

        static CachedViews of(CoverageMap map, Taxonomy taxonomy) {
            Map<Lang, Cache<ListedService, ServiceView>> views = new EnumMap<>(Lang.class);
            for (Lang lang : Lang.values()) {
                // Weak keys are compared as objects, which is what is meant, and go when the record does.
                views.put(
                        lang,
                        Caffeine.newBuilder().weakKeys().executor(Runnable::run).build());
            }
            return new CachedViews(map, taxonomy, views);
        }
    }

    public ServiceView get(ListedService service, CoverageMap map, Taxonomy taxonomy, Lang lang) {
        CachedViews now = cached;
        if (now == null || now.map() != map || now.taxonomy() != taxonomy) {
            now = CachedViews.of(map, taxonomy);
            cached = now;
        }
        return now.views().get(lang).get(service, record -> new ServiceViewMapper(map, taxonomy, lang).toView(record));
    }
}
