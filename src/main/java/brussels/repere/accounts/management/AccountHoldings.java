package brussels.repere.accounts.management;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that is stored of a person with an account, besides what is stored of what they changed. Secrets are not told, only whether there
 * are any. Immutable.
 *
 * @param login null once erased, like the name
 * @param roles as {@link brussels.repere.accounts.GrantText} writes them
 * @param signedInAt the last time; null for never
 * @param recoveryCodes how many are left
 * @param invitedUntil null where no invitation is open
 * @param collectionMails whether they want to be told by mail what changed in the collections that they keep
 * @param collectionsToldAt when they were last; null for never
 * @param audit what they did, and what was done to the account
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountHoldings(
        @NotNull UUID id,
        String login,
        String name,
        @NotNull String language,
        @NotNull String state,
        @NotNull List<String> roles,
        @NotNull Instant createdAt,
        Instant signedInAt,
        boolean password,
        boolean secondFactor,
        int recoveryCodes,
        @NotNull List<PasskeyTimes> passkeys,
        @NotNull List<ProviderIdentity> identities,
        @NotNull List<SessionTimes> sessions,
        Instant invitedUntil,
        boolean collectionMails,
        Instant collectionsToldAt,
        @NotNull List<AuditLine> audit) {

    public AccountHoldings {
        roles = List.copyOf(roles);
        passkeys = List.copyOf(passkeys);
        identities = List.copyOf(identities);
        sessions = List.copyOf(sessions);
        audit = List.copyOf(audit);
    }

    /** How a provider of OpenID Connect knows the account. */
    public record ProviderIdentity(@NotNull String issuer, @NotNull String subject) {}

    /**
     * A passkey.
     *
     * @param usedAt the last time; null for never
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PasskeyTimes(@NotNull String name, @NotNull Instant createdAt, Instant usedAt) {}

    /** When a session that has not ended was begun, and last used. */
    public record SessionTimes(@NotNull Instant createdAt, @NotNull Instant seenAt) {}

    /**
     * A line of the audit log.
     *
     * @param own whether they did it; otherwise it was done to the account, and by whom is not theirs to know
     * @param target null where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AuditLine(
            @NotNull Instant at,
            boolean own,
            @NotNull String action,
            @NotNull String outcome,
            String target,
            @NotNull List<String> details) {

        public AuditLine {
            details = List.copyOf(details);
        }
    }
}
