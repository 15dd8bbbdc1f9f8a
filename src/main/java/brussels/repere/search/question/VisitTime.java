package brussels.repere.search.question;

import java.time.ZonedDateTime;

/**
 * When the person would come.
 *
 * @param at the time that reasons are about; now if the question names none
 * @param excludesClosed whether services that are closed at that time are left out
 */
public record VisitTime(ZonedDateTime at, boolean excludesClosed) {}
