package brussels.repere.observatory.trial;

import brussels.repere.directory.Offering;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.text.Bilingual;
import java.util.UUID;

/** Something that is tried out, and saved nowhere. Immutable. */
public sealed interface TrialChange {

    /**
     * A service is no more, at none of its locations.
     *
     * @param service of the service, or of the service at one of its locations
     */
    record Close(UUID service) implements TrialChange {}

    /**
     * A service covers another area, from all of its locations.
     *
     * @param service of the service, or of the service at one of its locations
     */
    record Cover(UUID service, ServiceArea area) implements TrialChange {}

    /**
     * There is one more service.
     *
     * @param name null where it has none
     * @param seat null where it has none that people can come to
     * @param capacity of how many people at the same time; null where that is not known
     */
    record Add(
            Bilingual name,
            Offering offering,
            Eligibility eligibility,
            Site.Point seat,
            Integer capacity,
            ServiceArea area)
            implements TrialChange {}
}
