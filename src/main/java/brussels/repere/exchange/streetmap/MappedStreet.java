package brussels.repere.exchange.streetmap;

import brussels.repere.text.Bilingual;
import org.locationtech.jts.dissolve.LineDissolver;
import org.locationtech.jts.geom.Geometry;

/**
 * A street and where it runs.
 *
 * @param id of the register: number of the street, postcode, commune (4568-1070-21001)
 * @param lines one or more lines in WGS84, longitude and latitude in degrees
 */
public record MappedStreet(String id, Bilingual name, Geometry lines) {

    /** Returns the same street with its pieces joined to lines as long as possible, none of them twice. */
    public MappedStreet joined() {
        return new MappedStreet(id, name, LineDissolver.dissolve(lines));
    }
}
