package brussels.repere.geography;

/**
 * The data are in a new state: what other rooms hold in memory is to be read again. Sent in the thread that found out,
 * before the map answers; an observer that fails makes it be sent again.
 */
public record DataChanged(TerritoryMap map) {}
