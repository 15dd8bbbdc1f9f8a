package brussels.repere.rest.services;

import brussels.repere.coverage.Tier;
import brussels.repere.rest.services.SearchOutcome.UnmetNeed;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.search.SearchAnswer;
import brussels.repere.search.ServiceSearch;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.understanding.reading.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Runs a resolved search: the whole of it, each of several needs and, for needs that nobody meets in the place, the
 * nearest services that meet them elsewhere.
 */
@ApplicationScoped
class SearchExecutor {

    private static final int MAX_NEAREST = 3;

    /** One of several needs is not narrowed by what else its services do. */
    private static final Set<Facet> FACETS_OF_ONE_NEED = EnumSet.complementOf(EnumSet.of(Facet.SECTOR, Facet.CATEGORY));

    private final ServiceSearch search;

    SearchExecutor(ServiceSearch search) {
        this.search = search;
    }

    SearchOutcome execute(ResolvedSearch resolved) {
        SearchAnswer main = resolved.mainQuestion() == null ? null : search.search(resolved.mainQuestion());
        if (resolved.needQuestions().isEmpty()) {
            ParsedNeed need = resolved.parsedNeeds().isEmpty()
                    ? null
                    : resolved.parsedNeeds().get(0);
            return new SearchOutcome(
                    resolved,
                    main,
                    List.of(new SearchOutcome.NeedOutcome(
                            need, main, findUnmetNeeds(need, resolved.mainQuestion(), main))));
        }
        List<SearchOutcome.NeedOutcome> parts = IntStream.range(
                        0, resolved.needQuestions().size())
                .mapToObj(i -> executeNeed(
                        resolved.parsedNeeds().get(i), resolved.needQuestions().get(i)))
                .toList();
        return new SearchOutcome(resolved, main, parts);
    }

    private SearchOutcome.NeedOutcome executeNeed(ParsedNeed need, SearchQuestion question) {
        SearchAnswer answer = search.search(question, FACETS_OF_ONE_NEED);
        return new SearchOutcome.NeedOutcome(need, answer, findUnmetNeeds(need, question, answer));
    }

    private List<UnmetNeed> findUnmetNeeds(ParsedNeed parsed, SearchQuestion question, SearchAnswer answer) {
        if (parsed == null) {
            return List.of();
        }
        List<UnmetNeed> unmet = new ArrayList<>();
        List<Reading.Part> needs = parsed.reading().listNeeded();
        int understood = 0;
        for (Reading.Part need : needs) {
            if (need.isUnderstood()) {
                SearchIntent.Need intendedNeed = question.needs().get(understood);
                if (answer.countsByNeed().get(understood) == 0
                        && !isMetNearby(intendedNeed, question.needs().size() == 1, answer)) {
                    unmet.add(new UnmetNeed(need.text(), search.listNearest(question, intendedNeed, MAX_NEAREST)));
                }
                understood++;
            } else if (answer.total() == 0 && !answer.caveats().wordsLeftOut()) {
                unmet.add(new UnmetNeed(need.text(), List.of()));
            }
        }
        return unmet;
    }

    /**
     * Whoever declares no area, as pharmacies and libraries, may be there for everybody: found near by, such a service is no sign that
     * the need is unmet.
     *
     * @param only whether nothing else is needed, so that each hit meets it
     */
    private static boolean isMetNearby(SearchIntent.Need need, boolean only, SearchAnswer answer) {
        return answer.hits().stream()
                .filter(hit -> hit.tier() == Tier.NEARBY && hit.service().areaKey() == null)
                .anyMatch(hit -> only
                        || hit.service().offering().categories().stream().anyMatch(need.meetingCategories()::contains));
    }
}
