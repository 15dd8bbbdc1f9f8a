package brussels.repere.exchange.osm;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * A node, way or relation as a file states it: ways only name their nodes, and relations their members.
 *
 * @param position degrees, WGS84, longitude first: of a node, or the middle where the file states one; null where it does not
 * @param nodes the ids of the nodes of a way; of a relation those that are its members
 * @param ways the ids of the ways that are members of a relation
 */
record OsmPrimitive(
        Type type, long id, Map<String, String> tags, Coordinate position, List<Long> nodes, List<Long> ways) {

    /** The three kinds of elements, by the names that they have in ids. */
    enum Type {
        NODE,
        WAY,
        RELATION
    }

    static OsmPrimitive node(long id, Map<String, String> tags, double lon, double lat) {
        return new OsmPrimitive(Type.NODE, id, tags, new Coordinate(lon, lat), List.of(), List.of());
    }
}
