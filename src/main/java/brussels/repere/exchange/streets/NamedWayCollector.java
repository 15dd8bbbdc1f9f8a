package brussels.repere.exchange.streets;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.osm.OsmBlockParser;
import crosby.binary.Osmformat.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects the ways of an extract of OpenStreetMap that are streets and have a name. For one thread. */
final class NamedWayCollector extends OsmBlockParser {

    /** Twenty times the points of the streets of the Region; a file with more is that of a country. */
    static final int MAX_POINTS = 2_000_000;

    /** Ways that have the name of a street and are none, or none yet. */
    private static final Set<String> OTHER_HIGHWAYS = Set.of(
            "bus_stop",
            "platform",
            "proposed",
            "construction",
            "planned",
            "abandoned",
            "razed",
            "rest_area",
            "services");

    private final String file;
    private final List<NamedWay> found = new ArrayList<>();
    private int points;

    /** @param file what findings call the file */
    NamedWayCollector(String file) {
        this.file = file;
    }

    /**
     * A way with its tags, by name in lower case.
     *
     * @param nodes the ids of its nodes in order
     */
    record NamedWay(Map<String, String> tags, long[] nodes) {}

    List<NamedWay> list() {
        return found;
    }

    @Override
    protected void parseWays(List<Way> ways) {
        for (Way way : ways) {
            Map<String, String> tags = readTags(way);
            if (isStreet(tags)) {
                points += way.getRefsCount();
                if (points > MAX_POINTS) {
                    throw new ImportFailure(ImportFinding.error(file, 0, "streets.too-many-points", MAX_POINTS));
                }
                found.add(new NamedWay(tags, readNodes(way)));
            }
        }
    }

    private Map<String, String> readTags(Way way) {
        Map<String, String> tags = new HashMap<>();
        for (int i = 0; i < way.getKeysCount(); i++) {
            tags.put(getStringById(way.getKeys(i)).toLowerCase(Locale.ROOT), getStringById(way.getVals(i)));
        }
        return tags;
    }

    private static boolean isStreet(Map<String, String> tags) {
        String highway = tags.get("highway");
        boolean isNamed = tags.containsKey("name") || tags.containsKey("name:fr") || tags.containsKey("name:nl");
        return isNamed && (highway != null ? !OTHER_HIGHWAYS.contains(highway) : "square".equals(tags.get("place")));
    }

    private static long[] readNodes(Way way) {
        long[] nodes = new long[way.getRefsCount()];
        long id = 0;
        for (int i = 0; i < nodes.length; i++) {
            id += way.getRefs(i);
            nodes[i] = id;
        }
        return nodes;
    }
}
