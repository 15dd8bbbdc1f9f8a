package brussels.repere.rest.hsds;

import brussels.repere.directory.storage.ListingFilter;
import brussels.repere.rest.parameters.DateTimeParameter;
import brussels.repere.rest.territory.PlaceReference;
import java.util.UUID;

/** The filters that all lists of services have. Named as HSDS names its parameters. */
interface HsdsServiceFilters {

    String search();

    UUID taxonomy_term_id();

    UUID taxonomy_id();

    UUID organization_id();

    DateTimeParameter modified_after();

    ListingFilter.State status();

    Double lat();

    Double lon();

    /** A postcode whose services are listed; null where the list has no such filter. */
    default String postcode() {
        return null;
    }

    /** How far from the place services may be located, in metres; null where the list has no such filter. */
    default Integer proximity() {
        return null;
    }

    /** The point or the postcode that the filters name. */
    default PlaceReference place() {
        return new PlaceReference(lat(), lon(), null, postcode() == null ? null : "postcode:" + postcode());
    }
}
