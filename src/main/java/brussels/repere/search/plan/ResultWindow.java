package brussels.repere.search.plan;

/**
 * Which part of what was found is returned.
 *
 * @param offset how many stand before it
 * @param size how many it holds at most
 */
public record ResultWindow(int offset, int size) {}
