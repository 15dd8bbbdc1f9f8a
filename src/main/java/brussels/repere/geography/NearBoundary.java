package brussels.repere.geography;

/**
 * A border that a point is so near to that the neighbour deserves to be named.
 *
 * <p>A point may be near several borders, in different directions: one of its quartier and one of its bassin. Answers
 * therefore have a list, with an entry for each neighbour of each level (bassin, commune, quartier) within 30 m,
 * nearest first. A client that wants one level finds it by its name.
 *
 * @param neighbour the territory beyond, null where the Region ends
 */
public record NearBoundary(Level level, Territory neighbour, double metres) {}
