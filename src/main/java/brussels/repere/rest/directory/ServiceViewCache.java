package brussels.repere.rest.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.cache.SingleEntryCache;
import brussels.repere.text.Lang;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/**
 * Keeps the views of records: the same view for the same record as long as neither the record nor the data change, so
 * that most of an answer is created only once. Safe for use by several threads.
 */
@ApplicationScoped
public class ServiceViewCache {

    private final SingleEntryCache<ViewData, Map<Lang, Cache<ListedService, ServiceView>>> views =
            new SingleEntryCache<>(data -> newViewsByLanguage());

    private record ViewData(CoverageMap map, Taxonomy taxonomy) {}

    private static Map<Lang, Cache<ListedService, ServiceView>> newViewsByLanguage() {
        Map<Lang, Cache<ListedService, ServiceView>> views = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            // Weak keys are compared by identity, as intended, and entries disappear together with their record.
            views.put(
                    lang,
                    Caffeine.newBuilder().weakKeys().executor(Runnable::run).build());
        }
        return views;
    }

    public ServiceView get(ListedService service, CoverageMap map, Taxonomy taxonomy, Lang lang) {
        return views.get(new ViewData(map, taxonomy))
                .get(lang)
                .get(service, listed -> new ServiceViewMapper(map, taxonomy, lang).toView(listed));
    }
}
