package brussels.repere.directory;

import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.text.Bilingual;

/**
 * When and by whom a service can be used, how many people it can take, and whether it has room. Immutable.
 *
 * @param hours in the source's own words; null where there are none
 * @param availability null where it is not known
 * @param capacity null where it is not known
 */
public record ServiceAccess(
        Bilingual hours, Eligibility eligibility, StatedAvailability availability, StatedCapacity capacity) {

    /** Makes one of which nobody said how many people it can take. */
    public ServiceAccess(Bilingual hours, Eligibility eligibility, StatedAvailability availability) {
        this(hours, eligibility, availability, null);
    }
}
