package brussels.repere.search.plan;

/**
 * A filter that narrows what was found, and that a count may leave aside. Immutable.
 *
 * @param code its name, by which a count names it; null for one that always holds
 */
public record NamedFilter(String code, Filter passing) {}
