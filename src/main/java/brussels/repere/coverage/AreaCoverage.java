package brussels.repere.coverage;

import brussels.repere.directory.BeyondZone;
import brussels.repere.geography.TerritoryKey;
import java.util.List;

/**
 * Describes whether and how an area serves a place.
 *
 * @param tier the tier of its services in an answer; meaningless for {@link Certainty#NONE}
 * @param coveringMember the finest territory of the area that alone covers the place; null if none does
 * @param overlappingMembers the territories of the area that contain some of the place, finest first
 * @param beyondZone the zone around the Region by which the area serves the place, if nothing finer does; else null
 * @param coveredByPolygon whether the drawn polygon of the area contains the whole place
 * @param incomplete whether the source declares more of the area than is known here
 */
public record AreaCoverage(
        Certainty certainty,
        Tier tier,
        TerritoryKey coveringMember,
        List<TerritoryKey> overlappingMembers,
        BeyondZone beyondZone,
        boolean coveredByPolygon,
        boolean incomplete) {}
