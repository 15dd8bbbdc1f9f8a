package brussels.repere.observatory;

import brussels.repere.geography.Level;
import brussels.repere.search.question.SearchFilters;

/**
 * Asks for the figures of all territories of a level. Immutable.
 *
 * @param filters which services are counted: the same that a search with these filters finds
 */
public record ObservatoryQuestion(Level level, SearchFilters filters) {}
