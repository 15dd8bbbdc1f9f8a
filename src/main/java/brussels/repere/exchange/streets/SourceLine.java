package brussels.repere.exchange.streets;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * A line as a file has it.
 *
 * @param number the position of its feature in the file, from 1
 * @param properties by name in lower case, as GeoJSON or the tags of OpenStreetMap have them
 * @param line in degrees (WGS84), longitude first; empty if the feature is no line
 */
record SourceLine(int number, Map<String, String> properties, Geometry line) {

    /** Returns the text of the first of these properties that is not blank. */
    Optional<String> findFirst(String... names) {
        return Stream.of(names)
                .map(properties::get)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst();
    }

    /** Returns what people call the line, for findings. */
    String title() {
        return findFirst("name", "name:fr", "name_fr", "name:nl", "name_nl", "street_id")
                .orElse("?");
    }
}
