package brussels.repere.search.question;

import java.time.ZonedDateTime;

/**
 * When somebody would come.
 *
 * @param at the time of which reasons speak; now where nobody asked for one
 * @param excludesClosed whether what is closed then is to be left out
 */
public record VisitTime(ZonedDateTime at, boolean excludesClosed) {}
