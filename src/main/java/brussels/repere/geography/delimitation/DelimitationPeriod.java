package brussels.repere.geography.delimitation;

import java.time.LocalDate;

/**
 * The days on which a stored delimitation is in force. Immutable.
 *
 * @param id of the stored delimitation
 * @param until the last day; null while no end is known
 */
public record DelimitationPeriod(long id, String name, String source, LocalDate from, LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
