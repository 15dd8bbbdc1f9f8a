package brussels.repere.search.question;

import brussels.repere.hours.OpeningHours;
import java.time.ZonedDateTime;

/**
 * When somebody would come.
 *
 * @param at the time of which reasons speak
 * @param excludesClosed whether what is closed then is to be left out
 */
public record VisitTime(ZonedDateTime at, boolean excludesClosed) {

    /** Nobody asked for a time: reasons speak of now, and nothing is left out. */
    public static VisitTime now() {
        return new VisitTime(ZonedDateTime.now(OpeningHours.ZONE), false);
    }
}
