package brussels.repere.exchange.osm;

import java.util.Map;

/**
 * An element of OpenStreetMap with its tags. Immutable.
 *
 * @param id {@code node/123}, {@code way/5} or {@code relation/7}; null where the file does not say it
 * @param number the how manieth of the file it is, from 1, for findings
 * @param tags by their names as they stand
 * @param lon degrees, WGS84: of a node itself, of ways and relations the middle of what they extend over
 * @param lat degrees, WGS84
 */
public record OsmElement(String id, int number, Map<String, String> tags, double lon, double lat) {

    public OsmElement {
        tags = Map.copyOf(tags);
    }
}
