package brussels.repere.hours;

/**
 * An interval of local time on one day. The first minute is included, the last one is not.
 *
 * @param from minutes after midnight, 0 to 1439
 * @param to minutes after the same midnight, later than {@code from}; beyond 1440 the interval extends into the next day. An
 *     interval lasts at most 1440 minutes.
 */
public record TimeInterval(int from, int to) implements Comparable<TimeInterval> {

    public static final int MINUTES_PER_DAY = 24 * 60;

    /** From midnight to midnight. */
    public static final TimeInterval WHOLE_DAY = new TimeInterval(0, MINUTES_PER_DAY);

    public TimeInterval {
        if (from < 0 || from >= MINUTES_PER_DAY || to <= from || to > from + MINUTES_PER_DAY) {
            throw new IllegalArgumentException("not a time of a day: " + from + " to " + to);
        }
    }

    /** @param minute minutes after the midnight from which the interval counts; beyond 1440 for the next day */
    public boolean contains(int minute) {
        return minute >= from && minute < to;
    }

    public boolean overlaps(TimeInterval other) {
        return from < other.to && other.from < to;
    }

    @Override
    public int compareTo(TimeInterval other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
