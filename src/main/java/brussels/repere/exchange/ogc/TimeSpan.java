package brussels.repere.exchange.ogc;

import brussels.repere.generation.BrusselsClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A time with its beginning and end, both included: that of a feature, or the one that is asked for. Immutable.
 *
 * @param from null where it has no beginning
 * @param until null where no end is known
 */
public record TimeSpan(Instant from, Instant until) {

    /** Returns the days in Brussels from one to another; the last is null while no end is known. */
    public static TimeSpan ofDays(LocalDate first, LocalDate last) {
        return new TimeSpan(
                first.atStartOfDay(BrusselsClock.ZONE).toInstant(),
                last == null
                        ? null
                        : last.plusDays(1)
                                .atStartOfDay(BrusselsClock.ZONE)
                                .minusSeconds(1)
                                .toInstant());
    }

    /** Returns the whole month in Brussels. */
    static TimeSpan of(YearMonth month) {
        return ofDays(month.atDay(1), month.atEndOfMonth());
    }

    public boolean intersects(TimeSpan other) {
        return isNotAfter(from, other.until) && isNotAfter(other.from, until);
    }

    private static boolean isNotAfter(Instant one, Instant other) {
        return one == null || other == null || !one.isAfter(other);
    }
}
