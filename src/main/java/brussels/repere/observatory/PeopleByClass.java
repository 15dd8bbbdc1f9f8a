package brussels.repere.observatory;

/**
 * The inhabitants of a territory by what serves their statistical sector; each of them is counted once.
 *
 * @param finer served by an area that is finer than the Region
 * @param region served by areas of the whole Region alone
 * @param possible perhaps served: an area covers a part of the sector, or is not completely known
 * @param nobody served by nobody
 */
public record PeopleByClass(long finer, long region, long possible, long nobody) {}
