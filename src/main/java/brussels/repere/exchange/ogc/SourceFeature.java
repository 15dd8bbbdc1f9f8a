package brussels.repere.exchange.ogc;

import brussels.repere.text.Bilingual;
import java.util.Collection;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature as it comes from the data, before it is written.
 *
 * @param id unique in its collection, and the same as long as the thing is the same
 * @param properties by name, in the order in which they are written: texts, numbers and truth values; what is not known is missing
 * @param terms the values by which each queryable property finds it
 * @param geometry WGS84 longitude and latitude; null where there is none that may be told
 * @param time null where it has none
 */
record SourceFeature(
        String id,
        Bilingual name,
        Map<String, Object> properties,
        Map<String, Collection<String>> terms,
        Geometry geometry,
        TimeSpan time) {}
