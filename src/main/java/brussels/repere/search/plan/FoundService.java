package brussels.repere.search.plan;

import brussels.repere.directory.ListedService;

/**
 * A service that a plan found.
 *
 * @param areaKey null if no area is declared
 */
public record FoundService(ListedService service, String areaKey, float score) {}
