package brussels.repere.coverage;

import brussels.repere.directory.BeyondZone;
import brussels.repere.geography.TerritoryKey;
import java.util.List;

/**
 * Whether and how an area serves a place.
 *
 * @param tier where it stands in an answer; meaningless for {@link Certainty#NONE}
 * @param alone its finest member that alone covers the place; null if none does
 * @param parts its territories in which some of the place lies, finest first
 * @param beyond the zone around the Region by which it serves, where nothing finer does; else null
 * @param drawn whether its drawn polygon holds the whole place
 * @param incomplete whether more is declared than is known here
 */
public record AreaAnswer(
        Certainty certainty,
        Tier tier,
        TerritoryKey alone,
        List<TerritoryKey> parts,
        BeyondZone beyond,
        boolean drawn,
        boolean incomplete) {}
