package brussels.repere.directory.privacy;

import brussels.repere.accounts.management.AccountHoldings;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that is stored of a person with an account, and what they changed here. Immutable.
 *
 * @param changes in their order
 * @param proposals in their order
 * @param collections that they keep, by their names in addresses
 * @param crisisEntries entries of the roster for a crisis that they confirmed last, by their ids
 * @param events that they keep, by their ids
 * @param resources that they keep, by their ids
 */
public record AccountDossier(
        @NotNull AccountHoldings account,
        @NotNull List<OwnChange> changes,
        @NotNull List<OwnProposal> proposals,
        @NotNull List<String> collections,
        @NotNull List<UUID> crisisEntries,
        @NotNull List<String> events,
        @NotNull List<String> resources) {

    public AccountDossier {
        changes = List.copyOf(changes);
        proposals = List.copyOf(proposals);
        collections = List.copyOf(collections);
        crisisEntries = List.copyOf(crisisEntries);
        events = List.copyOf(events);
        resources = List.copyOf(resources);
    }

    /**
     * A fact that they changed; its values are facts of the record, not of the person.
     *
     * @param sourceId of the record; null where it would lead to a confidential address
     * @param field or {@code record} for the record as a whole
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OwnChange(
            @NotNull String source,
            String sourceId,
            @NotNull String field,
            @NotNull String kind,
            String role,
            @NotNull Instant at) {}

    /** Something that they proposed; the record is told as in {@link OwnChange}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OwnProposal(
            @NotNull String source,
            String sourceId,
            @NotNull String field,
            @NotNull String kind,
            String role,
            @NotNull Instant at,
            @NotNull String state) {}
}
