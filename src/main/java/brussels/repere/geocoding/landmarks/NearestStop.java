package brussels.repere.geocoding.landmarks;

import brussels.repere.geocoding.Landmark;

/**
 * The stop that is nearest to a point.
 *
 * @param metres the distance to the point, as the crow flies
 */
public record NearestStop(Landmark stop, double metres) {}
