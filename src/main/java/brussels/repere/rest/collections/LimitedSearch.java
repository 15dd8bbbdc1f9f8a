package brussels.repere.rest.collections;

import brussels.repere.search.SearchAnswer;
import brussels.repere.search.SearchHit;
import brussels.repere.search.ServiceSearch;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks a question of {@code /services} about some services alone. Safe for use by several threads. */
@ApplicationScoped
class LimitedSearch {

    /** No service has it: a question about no service is not one about all. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final ServiceSearch search;

    LimitedSearch(ServiceSearch search) {
        this.search = search;
    }

    /** What one search found, by the ids of services at their locations. */
    record Found(long generation, Map<UUID, SearchHit> hits, boolean dataAhead) {}

    /** Finds those of the services that the question finds, on one page. */
    Found find(SearchQuestion question, List<UUID> services) {
        SearchQuestion limited = new SearchQuestion(
                question.coverage(),
                question.reach(),
                question.radius(),
                new SearchFilters(
                        question.filters().facets(),
                        services.isEmpty() ? List.of(NOBODY) : services,
                        question.filters().eligibility()),
                question.visitTime(),
                question.intents(),
                question.minIntentsMet(),
                question.sort(),
                new Page(1, Math.max(1, services.size())),
                question.lang());
        SearchAnswer answer = search.search(limited, EnumSet.noneOf(Facet.class));
        Map<UUID, SearchHit> hits = new LinkedHashMap<>();
        answer.hits().forEach(hit -> hits.put(hit.service().id(), hit));
        return new Found(answer.generation(), hits, answer.caveats().dataAhead());
    }
}
