package brussels.repere.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A service at one of its locations, with what is needed to take over the whole directory. Nothing confidential is in it.
 * Immutable.
 *
 * @param locationId id of the location, which others may share; null where it is confidential, or where there is none
 * @param modifiedAt when the service, or anything that is published with it, last changed
 * @param edits what somebody here stated of its fields, or found right; none of a record with a confidential address
 */
public record PublishedService(ListedService service, UUID locationId, Instant modifiedAt, List<Edit> edits) {

    public PublishedService {
        edits = List.copyOf(edits);
    }

    /**
     * A field that somebody here stated, or found right.
     *
     * @param confirmed whether its source says the same
     * @param stated what its source says instead, as JSON; null if it says the same, or if that was not noted
     * @param value what stands here, as JSON
     */
    public record Edit(EntryField field, LocalDate on, boolean confirmed, String stated, String value) {}
}
