package brussels.repere.rest.services;

import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.search.SearchAnswer;
import brussels.repere.search.SearchHit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A search with its results.
 *
 * @param mainAnswer to the whole search; null where it asks for several needs and fewer than two of them are understood
 * @param needs the result of each of several needs; otherwise one element with the whole result
 */
record SearchOutcome(ResolvedSearch search, SearchAnswer mainAnswer, List<NeedOutcome> needs) {

    /**
     * @param need null where nothing is asked for in words
     * @param unmet parts of the need that no known service meets
     */
    record NeedOutcome(ParsedNeed need, SearchAnswer answer, List<UnmetNeed> unmet) {

        /** Returns whether the person should be shown other help. */
        boolean needsHelp() {
            return answer.total() == 0 || !unmet.isEmpty();
        }
    }

    /**
     * @param text as it was typed
     * @param nearest the nearest services that meet it, for other places or near by
     */
    record UnmetNeed(String text, List<SearchHit> nearest) {}

    boolean isDataAhead() {
        return anyAnswer(SearchAnswer.Caveats::dataAhead);
    }

    /** Returns whether words were not looked for, since the search engine does not answer. */
    boolean areWordsLeftOut() {
        return anyAnswer(SearchAnswer.Caveats::wordsLeftOut);
    }

    private boolean anyAnswer(Predicate<SearchAnswer.Caveats> condition) {
        return Stream.concat(Stream.ofNullable(mainAnswer), needs.stream().map(NeedOutcome::answer))
                .map(SearchAnswer::caveats)
                .anyMatch(condition);
    }
}
