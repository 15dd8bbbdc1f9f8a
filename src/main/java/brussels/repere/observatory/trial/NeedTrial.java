package brussels.repere.observatory.trial;

import java.util.List;

/**
 * What the changes would do for one need.
 *
 * @param category the id of the term; empty for all services
 * @param servicesBefore how many services meet it, wherever they are
 * @param region the whole Region
 * @param territories those of the level for which something would be other, in the order of their codes
 * @param sectors those for whose people something would be other, in the order of the map
 */
public record NeedTrial(
        String category,
        int servicesBefore,
        int servicesAfter,
        TerritoryChange region,
        List<TerritoryChange> territories,
        List<SectorChange> sectors) {

    public NeedTrial {
        territories = List.copyOf(territories);
        sectors = List.copyOf(sectors);
    }
}
