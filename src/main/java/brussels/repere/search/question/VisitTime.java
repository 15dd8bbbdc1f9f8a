package brussels.repere.search.question;

import java.time.ZonedDateTime;

/**
 * When the person would come: at one minute, or at any between two.
 *
 * @param at the time that reasons are about, and from which the person would come; now if the question names none
 * @param until the last minute at which the person would come; the same as {@code at} for a visit at that minute
 * @param excludesClosed whether services that are closed at that time are left out
 */
public record VisitTime(ZonedDateTime at, ZonedDateTime until, boolean excludesClosed) {

    /** A visit at one minute. */
    public static VisitTime at(ZonedDateTime time, boolean excludesClosed) {
        return new VisitTime(time, time, excludesClosed);
    }
}
