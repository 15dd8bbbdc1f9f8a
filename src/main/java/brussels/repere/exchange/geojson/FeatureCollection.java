package brussels.repere.exchange.geojson;

import brussels.repere.exchange.input.ImportFinding;
import java.util.List;

/**
 * What a file of features holds.
 *
 * @param crs the name of the coordinate system that the file states
 * @param findings what had to be repaired while it was read
 */
public record FeatureCollection(String crs, List<Feature> features, List<ImportFinding> findings) {

    /** More than any delimitation of Belgium has, and than the Region has streets in pieces. A file with more is something else. */
    public static final int MAX_FEATURES = 200_000;
}
