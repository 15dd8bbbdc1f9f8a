package brussels.repere.directory.resources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A link for professionals, as it is stored. Immutable.
 *
 * @param keeperAccount of the person who keeps it, which the public is not told; null where nobody does
 * @param lostKeeper whether somebody kept it whose account was erased
 * @param version grows with each change
 */
public record ProfessionalResource(
        UUID id,
        ResourceContent content,
        ResourceStatus status,
        UUID keeperAccount,
        boolean lostKeeper,
        Instant modifiedAt,
        long version) {

    /** Whether nobody went through it when it was due. */
    public boolean isOld(LocalDate today) {
        return content.reviewOn().isBefore(today);
    }
}
