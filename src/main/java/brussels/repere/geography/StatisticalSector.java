package brussels.repere.geography;

import brussels.repere.text.Bilingual;
import org.locationtech.jts.geom.Geometry;

/**
 * A statistical sector of Statbel, the smallest unit of territory.
 *
 * @param code nine characters, as published: {@code 21015A77-}
 * @param boundary a valid polygon or multipolygon in WGS84 longitude and latitude (EPSG:4326, x = lon, y = lat); it
 *     must not be modified
 */
public record StatisticalSector(String code, Bilingual name, Geometry boundary) {}
