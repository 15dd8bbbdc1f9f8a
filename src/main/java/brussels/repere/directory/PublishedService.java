package brussels.repere.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * A service at one of its locations, with what is needed to take over the whole directory. Nothing confidential is in it.
 * Immutable.
 *
 * @param locationId id of the location, which others may share; null where it is confidential, or where there is none
 * @param modifiedAt when the service, or anything that is published with it, last changed
 */
public record PublishedService(ListedService service, UUID locationId, Instant modifiedAt) {}
