package brussels.repere.directory;

import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.text.Bilingual;

/**
 * When and by whom a service can be used, and whether it has room. Immutable.
 *
 * @param hours in the source's own words; null where there are none
 * @param availability null where it is not known
 */
public record ServiceAccess(Bilingual hours, Eligibility eligibility, StatedAvailability availability) {}
