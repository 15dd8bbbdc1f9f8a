package brussels.repere.generation;

/**
 * The event that the data have a new generation. Every class that holds data in memory observes it and reads them
 * again, in the order that {@link ReloadOrder} defines. {@link GenerationPoller} fires it in its own thread. If an
 * observer throws an exception, the observers after it are not called, and the event is fired again at the next poll.
 */
public record DataChanged(long generation) {}
