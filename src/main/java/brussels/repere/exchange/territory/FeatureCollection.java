package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFinding;
import java.util.List;

/**
 * What a file of boundaries holds.
 *
 * @param crs the name of its coordinate system, as it says itself
 * @param findings what had to be mended while reading
 */
record FeatureCollection(String crs, List<Feature> features, List<ImportFinding> findings) {

    /** More than any delimitation of Belgium has; a file with more is not one. */
    static final int MAX_FEATURES = 50_000;
}
