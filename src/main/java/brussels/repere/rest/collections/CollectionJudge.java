package brussels.repere.rest.collections;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.search.SearchAnswer;
import brussels.repere.search.SearchHit;
import brussels.repere.search.ServiceSearch;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
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

    /** An organisation of more services is told by those; its page has all. */
    private static final int MAX_SERVICES_OF_ORGANIZATION = 20;

    /** No service has it: a question about no service is not one about all. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final CurrentCoverageMap coverage;
    private final SearchResolver resolver;
    private final ServiceSearch search;
    private final RecordReader records;

    CollectionJudge(CurrentCoverageMap coverage, SearchResolver resolver, ServiceSearch search, RecordReader records) {
        this.coverage = coverage;
        this.resolver = resolver;
        this.search = search;
        this.records = records;
    }

    /**
     * Judges all services of a collection.
     *
     * @throws brussels.repere.rest.problem.ProblemException with all errors of the parameters, if there are any
     */
    JudgedCollection judge(ServiceCollection collection, CollectionQuery query) {
        Map<CollectionItem, List<ListedService>> services = readServices(collection);
        List<UUID> open = services.values().stream()
                .flatMap(List::stream)
                .filter(service -> service.status().closedOn() == null)
                .map(ListedService::id)
                .distinct()
                .toList();
        return coverage.answer(map -> judge(collection, query, services, open, map), judged -> judged.findings()
                .dataAhead());
    }

    private Map<CollectionItem, List<ListedService>> readServices(ServiceCollection collection) {
        Map<CollectionItem, List<ListedService>> services = new LinkedHashMap<>();
        collection.content().items().forEach(item -> services.put(item, read(item)));
        return services;
    }

    private List<ListedService> read(CollectionItem item) {
        return switch (item.kind()) {
            case SERVICE -> {
                UUID id = UUID.fromString(item.reference());
                yield records.readService(id).services().stream()
                        .filter(part -> part.id().equals(id))
                        .toList();
            }
            case ORGANIZATION ->
                records.readOrganization(UUID.fromString(item.reference())).services().stream()
                        .limit(MAX_SERVICES_OF_ORGANIZATION)
                        .toList();
            case HELPLINE, LINK -> List.of();
        };
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
        Findings findings = new Findings(find(resolved, open), new HashMap<>(), query.hasPlace());
        if (query.category() != null || query.language() != null) {
            findings.less().put("", find(resolver.resolve(query.forPlace().build(), map), open));
            findings.less().put("category", find(resolver.resolve(query.forPlaceAndNeed(), map), open));
            findings.less().put("language", find(resolver.resolve(query.forPlaceAndLanguage(), map), open));
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

    private Found find(ResolvedSearch resolved, List<UUID> services) {
        SearchQuestion all = resolved.anyNeedQuestion();
        SearchQuestion limited = new SearchQuestion(
                all.coverage(),
                all.reach(),
                all.radius(),
                new SearchFilters(
                        all.filters().facets(),
                        services.isEmpty() ? List.of(NOBODY) : services,
                        all.filters().eligibility()),
                all.visitTime(),
                all.intents(),
                all.minIntentsMet(),
                all.sort(),
                new Page(1, Math.max(1, services.size())),
                all.lang());
        SearchAnswer answer = search.search(limited, EnumSet.noneOf(Facet.class));
        Map<UUID, SearchHit> hits = new LinkedHashMap<>();
        answer.hits().forEach(hit -> hits.put(hit.service().id(), hit));
        return new Found(answer.generation(), hits, answer.caveats().dataAhead());
    }

    /** What one search found, by the ids of services at their locations. */
    record Found(long generation, Map<UUID, SearchHit> hits, boolean dataAhead) {}

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
