package brussels.repere.geography;

import brussels.repere.text.Bilingual;
import org.locationtech.jts.geom.Geometry;

/**
 * The atom of territory: a statistical sector of Statbel.
 *
 * @param code nine characters, as published: {@code 21015A77-}
 * @param boundary polygon or multipolygon, valid, WGS84 longitude and latitude (EPSG:4326, x = lon, y = lat); not to be
 *     changed
 */
public record StatisticalSector(String code, Bilingual name, Geometry boundary) {}
