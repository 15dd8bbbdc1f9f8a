package brussels.repere.rest.services;

import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.search.SearchAnswer;
import brussels.repere.search.SearchHit;
import java.util.List;

/**
 * A question with what was found.
 *
 * @param whole to the whole of it; null where it asks for several needs and no two of them are understood
 * @param parts to each of several needs; else the one part that is the whole
 */
record SearchOutcome(ResolvedSearch search, SearchAnswer mainAnswer, List<NeedOutcome> needs) {

    /**
     * @param ask null where nothing is asked for in words
     * @param unmet needs of it that nobody known meets
     */
    record NeedOutcome(ParsedNeed need, SearchAnswer answer, List<UnmetNeed> unmet) {

        /** Whether who asks must be helped otherwise. */
        boolean needsHelp() {
            return answer.total() == 0 || !unmet.isEmpty();
        }
    }

    /**
     * @param text as it was typed
     * @param nearest who meets it for others, or near
     */
    record UnmetNeed(String text, List<SearchHit> nearest) {}

    boolean isIndexAhead() {
        return mainAnswer != null && mainAnswer.indexAhead()
                || needs.stream().anyMatch(part -> part.answer().indexAhead());
    }
}
