package brussels.repere.hours;

/** Whether something is open at a time. What is not known is neither open nor closed. */
public enum OpenState {
    OPEN,
    CLOSED,
    UNKNOWN
}
