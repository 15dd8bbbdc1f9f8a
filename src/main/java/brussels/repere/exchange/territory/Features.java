package brussels.repere.exchange.territory;

import brussels.repere.geography.Finding;
import java.util.List;

/**
 * What a file of boundaries holds.
 *
 * @param crs the name of its coordinate system, as it says itself
 * @param findings what had to be mended while reading
 */
record Features(String crs, List<Feature> features, List<Finding> findings) {

    /** More than any delimitation of Belgium has; a file with more is not one. */
    static final int MOST = 50_000;
}
