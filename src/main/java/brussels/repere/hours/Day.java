package brussels.repere.hours;

import java.util.List;

/** What is known of one day of one line. */
record Day(List<Span> spans, Trust trust) {

    static final Day UNKNOWN = new Day(List.of(), Trust.NONE);

    enum Trust {
        SURE,
        /** Closed outside of its times; within them nobody knows. So is a public holiday of which nobody spoke. */
        IF_OPEN_AT_ALL,
        NONE
    }

    /** @param minute after the midnight with which the day begins */
    State at(int minute) {
        if (trust == Trust.NONE) {
            return State.UNKNOWN;
        }
        boolean within = spans.stream().anyMatch(span -> span.contains(minute));
        if (!within) {
            return State.CLOSED;
        }
        return trust == Trust.SURE ? State.OPEN : State.UNKNOWN;
    }
}
