package brussels.repere.geography;

/**
 * A border that a point is so near to that the neighbour deserves to be named.
 *
 * @param neighbour the territory beyond, null where the Region ends
 */
public record NearBoundary(Level level, Territory neighbour, double metres) {}
