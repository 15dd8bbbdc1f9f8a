package brussels.repere.generation;

/**
 * The data are in a new generation. Whoever holds something of them in memory observes this event and reads it again, in the
 * order that {@link ReloadOrder} states. {@link GenerationPoller} fires it in its own thread. Where an observer throws, those
 * after it are not called, and the event is fired again at the next look at the database.
 */
public record DataChanged(long generation) {}
