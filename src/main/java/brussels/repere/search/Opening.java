package brussels.repere.search;

import brussels.repere.hours.OpeningHours;
import java.time.ZonedDateTime;

/**
 * When somebody would come.
 *
 * @param at the time of which reasons speak
 * @param wanted whether what is closed then is to be left out
 */
public record Opening(ZonedDateTime at, boolean wanted) {

    /** Nobody asked for a time: reasons speak of now, and nothing is left out. */
    public static Opening now() {
        return new Opening(ZonedDateTime.now(OpeningHours.ZONE), false);
    }
}
