package brussels.repere.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How the Region is cut, from some day on: statistical sectors with their boundaries, territories with their names, and
 * which sector lies in which territory of each level. What is stored has passed {@code DelimitationCheck}.
 *
 * @param name by which people know it
 * @param source publisher and terms
 * @param validTo null while it goes on
 * @param memberships by code of the sector: code of the territory by level
 */
public record Delimitation(
        String name,
        String source,
        LocalDate validFrom,
        LocalDate validTo,
        List<StatisticalSector> sectors,
        List<Territory> territories,
        Map<String, Map<Level, String>> memberships) {}
