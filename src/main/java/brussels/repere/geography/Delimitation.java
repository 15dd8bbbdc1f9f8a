package brussels.repere.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The division of the Region from some day on: statistical sectors with their boundaries, territories with their names,
 * and the territory of each level that each sector belongs to. A stored delimitation has passed {@code
 * DelimitationCheck}.
 *
 * @param name the name by which people know it
 * @param source publisher and terms of use
 * @param validTo null while it remains valid
 * @param memberships for each sector code, the code of its territory on each level
 */
public record Delimitation(
        String name,
        String source,
        LocalDate validFrom,
        LocalDate validTo,
        List<StatisticalSector> sectors,
        List<Territory> territories,
        Map<String, Map<Level, String>> memberships) {}
