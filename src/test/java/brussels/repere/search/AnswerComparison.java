package brussels.repere.search;

import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks two searches the same, and says what differs: the first part of their answers that is not the same. */
final class AnswerComparison {

    private static final int NEAREST = 5;

    private static final Map<String, Function<SearchAnswer, Object>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("total", SearchAnswer::total);
        PARTS.put(
                "ids",
                answer -> answer.hits().stream().map(hit -> hit.service().id()).toList());
        PARTS.put(
                "ranks",
                answer -> answer.hits().stream().map(SearchHit::ranking).toList());
        PARTS.put(
                "reasons",
                answer -> answer.hits().stream().map(SearchHit::reasons).toList());
        PARTS.put("facets", SearchAnswer::facets);
        PARTS.put("tiers", SearchAnswer::tiers);
        PARTS.put("answer", answer -> answer);
    }

    private final Searches expected;
    private final Searches actual;

    AnswerComparison(Searches expected, Searches actual) {
        this.expected = expected;
        this.actual = actual;
    }

    /** What one executor answers with. */
    record Searches(ServiceSearch services, OrganizationSuggestions organizations) {}

    Optional<String> findDifference(SearchQuestion question) {
        SearchAnswer one = expected.services().search(question);
        SearchAnswer other = actual.services().search(question);
        for (Map.Entry<String, Function<SearchAnswer, Object>> part : PARTS.entrySet()) {
            Optional<String> difference = tell(
                    part.getKey(), part.getValue().apply(one), part.getValue().apply(other));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return question.needs().isEmpty() ? Optional.empty() : findDifferenceOfNearest(question);
    }

    private Optional<String> findDifferenceOfNearest(SearchQuestion question) {
        SearchIntent.Need need = question.needs().get(0);
        return tell(
                "nearest",
                expected.services().listNearest(question, need, NEAREST),
                actual.services().listNearest(question, need, NEAREST));
    }

    /** Compares all hits, whatever the page. */
    Optional<String> findDifferenceOfAll(SearchQuestion question) {
        return tell("all hits", listAll(expected.services(), question), listAll(actual.services(), question));
    }

    /** Compares what is suggested to somebody who types. */
    Optional<String> findDifferenceOfSuggestions(String typed) {
        return tell(
                "suggestions",
                expected.organizations().suggest(typed, NEAREST),
                actual.organizations().suggest(typed, NEAREST));
    }

    private static Optional<String> tell(String part, Object expected, Object actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("%s: %s instead of %s".formatted(part, actual, expected));
    }

    static List<SearchHit> listAll(ServiceSearch search, SearchQuestion question) {
        List<SearchHit> all = new ArrayList<>();
        try (HitCursor cursor = search.searchAll(question)) {
            for (List<SearchHit> hits = cursor.nextBatch(); !hits.isEmpty(); hits = cursor.nextBatch()) {
                all.addAll(hits);
            }
        }
        return all;
    }
}
