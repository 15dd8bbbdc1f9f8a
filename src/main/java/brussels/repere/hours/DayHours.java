package brussels.repere.hours;

import java.util.List;

/** The hours of one schedule line on one day, and how certain they are. */
record DayHours(List<TimeInterval> intervals, Confidence confidence) {

    static final DayHours UNKNOWN = new DayHours(List.of(), Confidence.NONE);

    enum Confidence {
        CERTAIN,
        /**
         * Closed outside the intervals, unknown within them. This applies to a public holiday that the source does not mention.
         */
        IF_OPEN_AT_ALL,
        NONE
    }

    /** @param minute minutes after the midnight at which the day begins */
    OpenState stateAt(int minute) {
        if (confidence == Confidence.NONE) {
            return OpenState.UNKNOWN;
        }
        boolean within = intervals.stream().anyMatch(interval -> interval.contains(minute));
        if (!within) {
            return OpenState.CLOSED;
        }
        return confidence == Confidence.CERTAIN ? OpenState.OPEN : OpenState.UNKNOWN;
    }
}
