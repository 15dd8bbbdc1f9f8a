package brussels.repere.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * A service at one of its locations, with what only those need who take the directory over. Nothing that is confidential is in
 * it. Immutable.
 *
 * @param location id of the location, which others may share; null where it is confidential, or where there is none
 * @param modified when the service, or anything told with it, last changed
 */
public record Published(ListedService service, UUID location, Instant modified) {}
