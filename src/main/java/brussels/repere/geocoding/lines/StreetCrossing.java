package brussels.repere.geocoding.lines;

import brussels.repere.geocoding.Place;
import org.locationtech.jts.geom.Geometry;

/**
 * Where two streets meet.
 *
 * @param where the points at which the lines cross or, where they only come near, the part of the one that lies at the other, in
 *     metres
 * @param point the middle, in degrees (WGS84); null where the streets meet at several places or run side by side, so that no point
 *     stands for all of it
 */
public record StreetCrossing(Geometry where, Place.Point point) {}
