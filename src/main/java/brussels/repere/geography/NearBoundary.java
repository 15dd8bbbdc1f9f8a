package brussels.repere.geography;

/**
 * A border so near to a point that the neighbouring territory deserves to be named.
 *
 * <p>A point may be near several borders in different directions: one of its quartier and one of its bassin. Answers
 * therefore contain a list, with an entry for each neighbour of each level (bassin, commune, quartier) within 30 m,
 * nearest first. A client that wants one level finds it by its name.
 *
 * @param neighbour the territory on the other side; null where the Region ends
 */
public record NearBoundary(Level level, Territory neighbour, double metres) {}
