package brussels.repere.geocoding;

import org.locationtech.jts.geom.Geometry;

/**
 * Where a house number is expected on the line of its street, between two known ones.
 *
 * @param interval the known houses, on the same side of the street if there are such
 * @param point the likeliest point on the line, in degrees (WGS84); it is computed, and nobody has seen a house there
 * @param uncertaintyMetres how far the house may be from it along the street
 * @param stretch the part of the line in which the house is expected, in metres
 */
public record InterpolatedPosition(
        HouseNumberInterval interval, Place.Point point, double uncertaintyMetres, Geometry stretch) {}
