package brussels.repere.exchange.agenda;

/**
 * An event of a file, before anybody judged it. Immutable.
 *
 * @param line of the file where it begins
 * @param uid its name in the calendar
 * @param cancelled whether the calendar says that it does not take place
 */
record ReadEvent(int line, String uid, EventForm form, boolean cancelled) {}
