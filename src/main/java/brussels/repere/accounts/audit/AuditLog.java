package brussels.repere.accounts.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Writes the audit log. What was done is noted in the transaction that does it, so that neither is without the other; what was refused
 * or failed in one of its own, because the other is given up. Safe for use by several threads.
 */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT =
            """
            insert into audit_event (at, account_id, action, outcome, target, details)
            values (:at, :account, :action, :outcome, :target, :details)""";

    private final EntityManager entities;

    AuditLog(EntityManager entities) {
        this.entities = entities;
    }

    public void note(AuditEvent event) {
        (event.outcome() == AuditOutcome.DONE
                        ? QuarkusTransaction.joiningExisting()
                        : QuarkusTransaction.requiringNew())
                .run(() -> insert(event));
    }

    private void insert(AuditEvent event) {
        NativeQuery<?> insert = entities.createNativeQuery(INSERT).unwrap(NativeQuery.class);
        insert.setParameter("at", event.at())
                .setParameter("account", event.accountId(), UUID.class)
                .setParameter("action", event.action())
                .setParameter("outcome", event.outcome().code())
                .setParameter("target", event.target(), String.class)
                .setParameter("details", event.details().toArray(String[]::new))
                .executeUpdate();
    }
}
