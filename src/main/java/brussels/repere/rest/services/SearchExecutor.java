package brussels.repere.rest.services;

import brussels.repere.rest.services.SearchOutcome.UnmetNeed;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.search.SearchAnswer;
import brussels.repere.search.ServiceSearch;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.understanding.Reading;
import brussels.repere.understanding.Reading.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Asks what was asked: the whole, each of several needs, and where nobody meets a need, who does elsewhere. */
@ApplicationScoped
class SearchExecutor {

    private static final int MAX_NEAREST = 3;

    private final ServiceSearch search;

    SearchExecutor(ServiceSearch search) {
        this.search = search;
    }

    SearchOutcome execute(ResolvedSearch asked) {
        SearchAnswer whole = asked.mainQuestion() == null ? null : search.search(asked.mainQuestion());
        if (asked.needQuestions().isEmpty()) {
            ParsedNeed ask =
                    asked.parsedNeeds().isEmpty() ? null : asked.parsedNeeds().get(0);
            return new SearchOutcome(
                    asked,
                    whole,
                    List.of(new SearchOutcome.NeedOutcome(
                            ask, whole, findUnmetNeeds(ask, asked.mainQuestion(), whole))));
        }
        List<SearchOutcome.NeedOutcome> parts = IntStream.range(
                        0, asked.needQuestions().size())
                .mapToObj(i -> executeNeed(
                        asked.parsedNeeds().get(i), asked.needQuestions().get(i)))
                .toList();
        return new SearchOutcome(asked, whole, parts);
    }

    private SearchOutcome.NeedOutcome executeNeed(ParsedNeed ask, SearchQuestion question) {
        SearchAnswer answer = search.search(question);
        return new SearchOutcome.NeedOutcome(ask, answer, findUnmetNeeds(ask, question, answer));
    }

    private List<UnmetNeed> findUnmetNeeds(ParsedNeed ask, SearchQuestion question, SearchAnswer answer) {
        if (ask == null) {
            return List.of();
        }
        List<UnmetNeed> unmet = new ArrayList<>();
        List<Reading.Part> needs = ask.reading().partsOf(Kind.NEED).toList();
        int understood = 0;
        for (Reading.Part need : needs) {
            if (need.isUnderstood()) {
                SearchIntent.Need wanted = question.needs().get(understood);
                if (answer.countsByNeed().get(understood) == 0) {
                    unmet.add(new UnmetNeed(need.text(), search.listNearest(question, wanted, MAX_NEAREST)));
                }
                understood++;
            } else if (answer.total() == 0) {
                unmet.add(new UnmetNeed(need.text(), List.of()));
            }
        }
        return unmet;
    }
}
