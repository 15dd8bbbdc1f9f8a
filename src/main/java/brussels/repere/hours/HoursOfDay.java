package brussels.repere.hours;

import java.util.List;

/**
 * The hours of one day, where they are certain. Immutable.
 *
 * @param label the part of the service that they are about, in the words of the source; null if they are about all of it
 * @param intervals in order; empty on a day on which it is closed
 */
public record HoursOfDay(String label, List<TimeInterval> intervals) {

    public HoursOfDay {
        intervals = List.copyOf(intervals);
    }

    public boolean isClosed() {
        return intervals.isEmpty();
    }
}
