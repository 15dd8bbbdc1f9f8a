package brussels.repere.coverage;

import brussels.repere.directory.BeyondZone;
import brussels.repere.geography.TerritoryKey;
import java.util.List;

/**
 * Whether and how an area serves a place.
 *
 * @param tier where it stands in an answer; meaningless for {@link Certainty#NONE}
 * @param coveringMember its finest member that alone covers the place; null if none does
 * @param overlappingMembers its territories in which some of the place lies, finest first
 * @param beyondZone the zone around the Region by which it serves, where nothing finer does; else null
 * @param coveredByPolygon whether its drawn polygon holds the whole place
 * @param incomplete whether more is declared than is known here
 */
public record AreaCoverage(
        Certainty certainty,
        Tier tier,
        TerritoryKey coveringMember,
        List<TerritoryKey> overlappingMembers,
        BeyondZone beyondZone,
        boolean coveredByPolygon,
        boolean incomplete) {}
