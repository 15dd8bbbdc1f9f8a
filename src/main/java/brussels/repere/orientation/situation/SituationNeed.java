package brussels.repere.orientation.situation;

import brussels.repere.search.question.SearchIntent;

/**
 * One of the needs of a situation.
 *
 * @param id by which a caller names it: that of the term, or of the part of the text
 * @param text as it was typed, or the name of the term
 * @param meaning which categories meet it
 * @param urgent whether it cannot wait for another day
 */
public record SituationNeed(String id, String text, SearchIntent.Need meaning, boolean urgent) {}
