package brussels.repere.search;

import brussels.repere.search.plan.CountRequest;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.query.OpeningHoursFilter;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts for each need of a question the services that meet it, serve the place and pass the filters; services that open later meet a
 * need too. It tells whether anybody meets the need, or only services that are near or fit badly were found.
 */
final class NeedCounts {

    private static final String NAME_PREFIX = "need-";

    private final SearchQuestion question;

    NeedCounts(SearchQuestion question) {
        this.question = question;
    }

    /** Returns one request for each need. */
    List<CountRequest> list() {
        List<SearchIntent.Need> needs = question.needs();
        if (needs.isEmpty()) {
            return List.of();
        }
        Filter serving = Filter.oneOf(SearchField.AREA, question.coverage().listServingKeys());
        List<CountRequest> requests = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            Filter meets = Filter.allOf(
                    List.of(Filter.oneOf(SearchField.CATEGORY, needs.get(i).meetingCategories()), serving));
            requests.add(new CountRequest(NAME_PREFIX + i, OpeningHoursFilter.CODE, new CountRequest.Matches(meets)));
        }
        return requests;
    }

    /** Returns the counts, in the order of the needs. */
    List<Long> readCounts(PlanResult result) {
        return IntStream.range(0, question.needs().size())
                .mapToObj(i -> result.matches().get(NAME_PREFIX + i))
                .toList();
    }
}
