package brussels.repere.directory.storage;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which services a listing is about; filters are cumulative, and one that is null filters nothing. Immutable.
 *
 * @param state whether those that are closed are among them
 * @param organization that runs them
 * @param categories ids of taxonomy terms of which they have one; none at all for whoever has any
 * @param modes of which they have one; none at all for whoever has any
 * @param areas keys of areas of which they have one
 * @param modifiedFrom the first moment of change
 */
public record ListingFilter(
        State state,
        UUID organization,
        Set<String> categories,
        Set<String> modes,
        Set<String> areas,
        Instant modifiedFrom) {

    /** Whether a service is open, in its source; named as programs may ask for it. */
    public enum State {
        active,
        inactive,
        all
    }

    public static final ListingFilter ACTIVE = new ListingFilter(State.active, null, null, null, null, null);
}
