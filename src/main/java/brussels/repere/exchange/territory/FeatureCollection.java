package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFinding;
import java.util.List;

/**
 * What a file of boundaries holds.
 *
 * @param crs the name of the coordinate system that the file states
 * @param findings what had to be repaired while it was read
 */
record FeatureCollection(String crs, List<Feature> features, List<ImportFinding> findings) {

    /** More than any delimitation of Belgium has. A file with more of them is something else. */
    static final int MAX_FEATURES = 50_000;
}
