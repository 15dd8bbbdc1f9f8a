package brussels.repere.geography.comparison;

import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import java.util.OptionalLong;

/**
 * A statistical sector that comes to lie in another territory of a level.
 *
 * @param sector as the earlier delimitation has it
 * @param before null where the level had no territory there
 * @param after null where it has none any more
 * @param people empty where nobody knows how many live there
 * @param recut whether the later delimitation has no sector of this code: then the one that holds most of its ground stands for it
 */
public record SectorMove(
        StatisticalSector sector, Territory before, Territory after, OptionalLong people, boolean recut) {}
