package brussels.repere.observatory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.search.catalogue.ServiceSelection;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * What would be other in the services of a generation. Immutable; nobody may change the sets.
 *
 * @param coverage knows all areas of the generation, and all others that are spoken of here
 * @param areaKeys of the services that have another area, by their numbers
 * @param closed the numbers of the services that are no more
 * @param added services that are not there yet; their numbers follow those of the others
 */
public record ChangedOffer(
        CoverageMap coverage, Map<Integer, String> areaKeys, RoaringBitmap closed, ServiceSelection added) {

    public ChangedOffer {
        areaKeys = Map.copyOf(areaKeys);
    }
}
