package brussels.repere.accounts.management;

import brussels.repere.accounts.people.Account;
import java.time.Instant;
import java.util.List;

/**
 * All that is stored of a person with an account, besides what is stored of what they changed. Secrets are not told, only whether there
 * are any. Immutable.
 *
 * @param invitedUntil null where no invitation is open
 * @param audit what they did, and what was done to the account
 */
public record AccountHoldings(
        Account account,
        Instant createdAt,
        boolean password,
        int recoveryCodes,
        List<Identity> identities,
        List<SessionTimes> sessions,
        Instant invitedUntil,
        List<AuditLine> audit) {

    public AccountHoldings {
        identities = List.copyOf(identities);
        sessions = List.copyOf(sessions);
        audit = List.copyOf(audit);
    }

    /** How a provider of OpenID Connect knows the account. */
    public record Identity(String issuer, String subject) {}

    /** When a session that has not ended was begun, and last used. */
    public record SessionTimes(Instant createdAt, Instant seenAt) {}

    /**
     * A line of the audit log.
     *
     * @param own whether they did it; otherwise it was done to the account, and by whom is not theirs to know
     * @param target null where there is none
     */
    public record AuditLine(
            Instant at, boolean own, String action, String outcome, String target, List<String> details) {

        public AuditLine {
            details = List.copyOf(details);
        }
    }
}
