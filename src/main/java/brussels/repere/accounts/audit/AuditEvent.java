package brussels.repere.accounts.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the audit log. Immutable.
 *
 * @param accountId who did it; null for the operator at the command line, and for somebody who is not known
 * @param action such as {@code sign-in}, or the code of an {@link brussels.repere.accounts.permission.Action}
 * @param target what it was done to, such as the id of an account or of a service; null where there is none
 * @param details names of what was changed, such as roles and fields; never values of facts, passwords or addresses of clients
 */
public record AuditEvent(
        Instant at, UUID accountId, String action, AuditOutcome outcome, String target, List<String> details) {

    public AuditEvent {
        details = List.copyOf(details);
    }

    public static AuditEvent now(
            UUID accountId, String action, AuditOutcome outcome, String target, String... details) {
        return new AuditEvent(Instant.now(), accountId, action, outcome, target, List.of(details));
    }
}
