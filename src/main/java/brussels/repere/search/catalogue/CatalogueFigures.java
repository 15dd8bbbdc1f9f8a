package brussels.repere.search.catalogue;

import java.time.Duration;

/**
 * How large the catalogue in memory is.
 *
 * @param services at each of their locations
 * @param bytes of its columns, without the records that answers are made of
 * @param buildTime from the first row that was read to the last column
 */
public record CatalogueFigures(int services, long bytes, Duration buildTime) {}
