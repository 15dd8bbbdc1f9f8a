package brussels.repere.directory.privacy;

import brussels.repere.accounts.management.AccountHoldings;
import java.time.Instant;
import java.util.List;

/**
 * All that is stored of a person with an account, and what they changed here. Immutable.
 *
 * @param changes in their order
 * @param proposals in their order
 */
public record AccountDossier(AccountHoldings account, List<OwnChange> changes, List<OwnProposal> proposals) {

    public AccountDossier {
        changes = List.copyOf(changes);
        proposals = List.copyOf(proposals);
    }

    /**
     * A fact that they changed; its values are facts of the record, not of the person.
     *
     * @param sourceId of the record; null where it would lead to a confidential address
     * @param field or {@code record} for the record as a whole
     */
    public record OwnChange(String source, String sourceId, String field, String kind, String role, Instant at) {}

    /** Something that they proposed; the record is told as in {@link OwnChange}. */
    public record OwnProposal(
            String source, String sourceId, String field, String kind, String role, Instant at, String state) {}
}
