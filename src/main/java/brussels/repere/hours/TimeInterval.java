package brussels.repere.hours;

/**
 * A time of a day, by the clock on the wall. Open at its first minute, no longer open at its last.
 *
 * @param from minutes after midnight, 0 to 1439
 * @param to minutes after the same midnight, after {@code from}; beyond 1440 it reaches into the next day, at most 1440 minutes
 *     in all
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

    /** @param minute after the midnight that the span counts from; beyond 1440 on the day after */
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
