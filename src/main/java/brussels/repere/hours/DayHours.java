package brussels.repere.hours;

import java.util.List;

/** What is known of one day of one line. */
record DayHours(List<TimeInterval> spans, Confidence confidence) {

    static final DayHours UNKNOWN = new DayHours(List.of(), Confidence.NONE);

    enum Confidence {
        SURE,
        /** Closed outside of its times; within them nobody knows. So is a public holiday of which nobody spoke. */
        IF_OPEN_AT_ALL,
        NONE
    }

    /** @param minute after the midnight with which the day begins */
    OpenState stateAt(int minute) {
        if (confidence == Confidence.NONE) {
            return OpenState.UNKNOWN;
        }
        boolean within = spans.stream().anyMatch(span -> span.contains(minute));
        if (!within) {
            return OpenState.CLOSED;
        }
        return confidence == Confidence.SURE ? OpenState.OPEN : OpenState.UNKNOWN;
    }
}
