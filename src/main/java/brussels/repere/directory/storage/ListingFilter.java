package brussels.repere.directory.storage;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Selects the services of a listing. Filters are cumulative, and one that is null selects all. Immutable.
 *
 * @param state whether closed services are listed
 * @param organization the organisation that runs them
 * @param categories ids of taxonomy terms, of which a service has at least one; an empty set selects those with any category
 * @param modes of which a service has at least one; an empty set selects those with any mode
 * @param areas keys of areas, of which a service has one
 * @param modifiedFrom the earliest time of the last change
 */
public record ListingFilter(
        State state,
        UUID organization,
        Set<String> categories,
        Set<String> modes,
        Set<String> areas,
        Instant modifiedFrom) {

    /** Whether a service is still open in its source. Named as the API names it. */
    public enum State {
        active,
        inactive,
        all
    }

    public static final ListingFilter ACTIVE = new ListingFilter(State.active, null, null, null, null, null);

    /** Returns the same filter for services in another state. */
    public ListingFilter withState(State other) {
        return new ListingFilter(other, organization, categories, modes, areas, modifiedFrom);
    }

    /** Returns the same filter for services that changed at a time or later. */
    public ListingFilter withModifiedFrom(Instant time) {
        return new ListingFilter(state, organization, categories, modes, areas, time);
    }
}
