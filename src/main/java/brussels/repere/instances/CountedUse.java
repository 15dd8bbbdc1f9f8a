package brussels.repere.instances;

/**
 * How often a limit was used since the last exchange.
 *
 * @param limit the name of the limit
 * @param name of whom: a hash of a client, or the id of something that is no person
 * @param uses one or more
 */
public record CountedUse(String limit, String name, int uses) {}
