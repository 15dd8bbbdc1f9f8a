package brussels.repere.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * A service at one of its locations, with what only those need who take the directory over. Nothing that is confidential is in
 * it. Immutable.
 *
 * @param locationId id of the location, which others may share; null where it is confidential, or where there is none
 * @param modifiedAt when the service, or anything told with it, last changed
 */
public record PublishedService(ListedService service, UUID locationId, Instant modifiedAt) {}
