package brussels.repere.directory.upstream;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that was sent, and what came of it. Immutable.
 *
 * @param service id of the service here; null if there is none any more
 * @param stateAt since when the source says so; null while it was not asked again, and for what was withdrawn
 */
public record DispatchRow(SentFact fact, UUID service, ReturnState state, Instant stateAt) {}
