package brussels.repere.accounts.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets what is older than the audit log is kept. Nothing else may take a line of it away. Safe for use by several threads. */
@ApplicationScoped
public class AuditRetention {

    private static final String SETTING = "repere.accounts.audit-months";

    private final EntityManager entities;
    private final int months;

    AuditRetention(EntityManager entities, @ConfigProperty(name = SETTING, defaultValue = "24") int months) {
        if (months < 1) {
            throw new IllegalArgumentException(SETTING + " wants 1 or more.");
        }
        this.entities = entities;
        this.months = months;
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    public int months() {
        return months;
    }

    /** Called once a day, by the job that forgets what else is old. */
    public void forgetOld() {
        QuarkusTransaction.joiningExisting().run(() -> {
            entities.createNativeQuery("select set_config('repere.audit_retention', 'on', true)", String.class)
                    .getSingleResult();
            entities.createNativeQuery("delete from audit_event where at < now() - :months * interval '1 month'")
                    .setParameter("months", (double) months)
                    .executeUpdate();
        });
    }
}
