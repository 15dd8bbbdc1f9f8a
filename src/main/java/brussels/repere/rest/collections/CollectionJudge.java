package brussels.repere.rest.collections;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.rest.collections.LimitedSearch.Found;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.search.SearchHit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Judges the services of a collection for a place, a need and a language, by the searches of {@code /services}. Safe for use by several
 * threads.
 */
@ApplicationScoped
class CollectionJudge {

    private final CurrentCoverageMap coverage;
    private final SearchResolver resolver;
    private final LimitedSearch search;
    private final CollectionServices services;

    CollectionJudge(
            CurrentCoverageMap coverage, SearchResolver resolver, LimitedSearch search, CollectionServices services) {
        this.coverage = coverage;
        this.resolver = resolver;
        this.search = search;
        this.services = services;
    }

    /**
     * Judges all services of a collection.
     *
     * @throws brussels.repere.rest.problem.ProblemException with all errors of the parameters, if there are any
     */
    JudgedCollection judge(ServiceCollection collection, CollectionQuery query) {
        Map<CollectionItem, List<ListedService>> read = services.read(collection);
        List<UUID> open = CollectionServices.listOpen(read.values());
        return coverage.answer(map -> judge(collection, query, read, open, map), judged -> judged.findings()
                .dataAhead());
    }

    private JudgedCollection judge(
            ServiceCollection collection,
            CollectionQuery query,
            Map<CollectionItem, List<ListedService>> services,
            List<UUID> open,
            CoverageMap map) {
        ServicesQuery whole = query.forPlace()
                .category(query.category())
                .language(query.language())
                .build();
        ResolvedSearch resolved = resolver.resolve(whole, map);
        Findings findings =
                new Findings(search.find(resolved.anyNeedQuestion(), open), new HashMap<>(), query.hasPlace());
        if (query.category() != null || query.language() != null) {
            findings.less()
                    .put(
                            "",
                            search.find(
                                    resolver.resolve(query.forPlace().build(), map)
                                            .anyNeedQuestion(),
                                    open));
            findings.less()
                    .put(
                            "category",
                            search.find(
                                    resolver.resolve(query.forPlaceAndNeed(), map)
                                            .anyNeedQuestion(),
                                    open));
            findings.less()
                    .put(
                            "language",
                            search.find(
                                    resolver.resolve(query.forPlaceAndLanguage(), map)
                                            .anyNeedQuestion(),
                                    open));
        }
        Map<CollectionItem, List<JudgedService>> judged = new LinkedHashMap<>();
        services.forEach((item, all) -> judged.put(
                item,
                all.isEmpty() ? isOfServices(item) ? List.of(JudgedService.GONE) : List.of() : judge(all, findings)));
        return new JudgedCollection(collection, resolved, findings, judged);
    }

    private static boolean isOfServices(CollectionItem item) {
        return item.kind() == CollectionItem.Kind.SERVICE || item.kind() == CollectionItem.Kind.ORGANIZATION;
    }

    private static List<JudgedService> judge(List<ListedService> services, Findings findings) {
        return services.stream()
                .map(service ->
                        service.status().closedOn() == null ? findings.judge(service) : JudgedService.closed(service))
                .toList();
    }

    /**
     * What all searches found.
     *
     * @param less by what was asked with fewer filters: the empty text with none of them
     */
    record Findings(Found whole, Map<String, Found> less, boolean hasPlace) {

        boolean dataAhead() {
            return whole.dataAhead() || less.values().stream().anyMatch(Found::dataAhead);
        }

        private JudgedService judge(ListedService service) {
            SearchHit hit = whole.hits().get(service.id());
            if (hit != null) {
                return new JudgedService(state(hit), service, hit, null, List.of());
            }
            SearchHit place = less.isEmpty() ? null : less.get("").hits().get(service.id());
            if (place == null ? hasPlace : hasPlace && state(place) == ItemState.ELSEWHERE) {
                return new JudgedService(ItemState.ELSEWHERE, service, place, null, List.of());
            }
            List<String> unfit = new ArrayList<>();
            less.forEach((filter, found) -> {
                if (!filter.isEmpty() && !found.hits().containsKey(service.id())) {
                    unfit.add(filter);
                }
            });
            ItemState state = less.isEmpty() ? ItemState.LISTED : ItemState.UNFIT;
            return new JudgedService(
                    state, service, place, null, unfit.stream().sorted().toList());
        }

        private ItemState state(SearchHit hit) {
            if (!hasPlace) {
                return ItemState.LISTED;
            }
            if (hit.certainty() == null) {
                return ItemState.UNKNOWN;
            }
            return switch (hit.certainty()) {
                case CERTAIN -> ItemState.SERVES;
                case POSSIBLE -> ItemState.MAY_SERVE;
                case NONE -> ItemState.ELSEWHERE;
            };
        }
    }
}
