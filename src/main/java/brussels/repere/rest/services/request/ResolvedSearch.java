package brussels.repere.rest.services.request;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.SearchQuestion;
import java.time.LocalDate;
import java.util.List;

/**
 * A search whose parameters have been parsed and checked.
 *
 * @param place the place that it is about
 * @param wholeText the text that was divided into several needs; null where none was
 * @param parsedNeeds what is asked for in words
 * @param mainQuestion of a search for several needs: for services that meet at least two of them, null where fewer than two
 *     are understood; otherwise the whole search
 * @param anyNeedQuestion for services that meet any of the needs, those that meet most of them first
 * @param needQuestions for each of several needs on its own; empty where the search does not list several needs
 */
public record ResolvedSearch(
        Place place,
        ParsedNeed wholeText,
        List<ParsedNeed> parsedNeeds,
        SearchQuestion mainQuestion,
        SearchQuestion anyNeedQuestion,
        List<SearchQuestion> needQuestions,
        Page page) {

    /** The map that the search was resolved on. */
    public CoverageMap coverage() {
        return anyNeedQuestion.coverage().map();
    }

    /** Whether the place is an area: territories, the whole Region, or an address whose house is not known. */
    public boolean isSpread() {
        return anyNeedQuestion.coverage().isPlaceAnArea();
    }

    /** Whether only services that are open at a given time are asked for. */
    public boolean hasOpeningTime() {
        return anyNeedQuestion.visitTime().excludesClosed();
    }

    /** The day in Brussels on which the person would come: today, unless another time is asked for. */
    public LocalDate visitDay() {
        return anyNeedQuestion
                .visitTime()
                .at()
                .withZoneSameInstant(BrusselsClock.ZONE)
                .toLocalDate();
    }
}
