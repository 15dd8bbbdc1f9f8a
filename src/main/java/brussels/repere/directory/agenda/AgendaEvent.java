package brussels.repere.directory.agenda;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that takes place, as it is stored. Immutable.
 *
 * @param origin null for what was written here
 * @param keeperAccount of the person who keeps it, which the public is not told; null where nobody does
 * @param lostKeeper whether somebody kept it whose account was erased
 * @param overAt when all of it is over; null for what has no end
 * @param version grows with each change
 */
public record AgendaEvent(
        UUID id,
        EventContent content,
        EventStatus status,
        Origin origin,
        UUID keeperAccount,
        boolean lostKeeper,
        Instant overAt,
        Instant modifiedAt,
        long version) {

    /**
     * The calendar that an event was imported from.
     *
     * @param uid its name there
     * @param importedVersion the version that the last import wrote: a later one was changed by hand
     */
    public record Origin(String source, String uid, long importedVersion) {}

    public boolean wasChangedByHand() {
        return origin != null && version != origin.importedVersion();
    }
}
