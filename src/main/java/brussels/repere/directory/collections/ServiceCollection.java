package brussels.repere.directory.collections;

import brussels.repere.generation.BrusselsClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A list that people keep by hand, as it is stored. Immutable.
 *
 * @param keeperAccount of the person who keeps it, which the public is not told; null where nobody does
 * @param lostKeeper whether somebody kept it whose account was erased
 * @param revisedAt when somebody last went through all of it
 * @param version grows with each change
 */
public record ServiceCollection(
        UUID id,
        CollectionContent content,
        CollectionStatus status,
        UUID keeperAccount,
        boolean lostKeeper,
        Instant revisedAt,
        long version) {

    /** The day of the last revision, in Brussels. */
    public LocalDate revisedOn() {
        return revisedAt.atZone(BrusselsClock.ZONE).toLocalDate();
    }
}
