package brussels.repere.coverage;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import java.util.List;

/**
 * A declared area that covers other ground by a later delimitation, though nobody has declared it anew.
 *
 * @param key of the area, which services have
 * @param gained sectors of the earlier map that it surely covers only by the later one
 * @param lost sectors of the earlier map that it surely covered only by the earlier one
 * @param vanished declared territories that the later delimitation does not have: then the area is incomplete
 */
public record AreaChange(String key, ServiceArea area, SectorSet gained, SectorSet lost, List<TerritoryKey> vanished) {}
