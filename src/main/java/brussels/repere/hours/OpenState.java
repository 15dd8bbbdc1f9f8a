package brussels.repere.hours;

/** Whether a place is open at a given time. An unknown state is neither open nor closed. */
public enum OpenState {
    OPEN,
    CLOSED,
    UNKNOWN
}
