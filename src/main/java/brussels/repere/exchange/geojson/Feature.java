package brussels.repere.exchange.geojson;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature of a file.
 *
 * @param number the position in the file, from 1
 * @param properties by name in lower case, without those that are null
 * @param geometry in the coordinate system of the file
 */
public record Feature(int number, Map<String, String> properties, Geometry geometry) {

    /** Returns the text of the first of these properties that is not blank, without blanks around it. */
    public Optional<String> findFirst(String... names) {
        return Arrays.stream(names)
                .map(properties::get)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst();
    }
}
