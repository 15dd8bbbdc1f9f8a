package brussels.repere.directory.privacy;

import brussels.repere.accounts.audit.AuditRetention;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets once a day what has been kept long enough: of old steps in the history of records the values and who it was (that something
 * changed, and when, stays, since the versions of records count these steps), proposals that were decided, what links asked and what
 * was answered, what was sent to sources, invitations that nobody accepted, reports (since they were settled, or made if nobody
 * answered), entries of the roster for a crisis that nobody confirmed any more, events of the agenda that are over, and old lines of the audit log. Only one of several instances on one database does it. Safe for use by several threads.
 */
@ApplicationScoped
public class DataRetention {

    private static final String HISTORY = "repere.retention.history-months";
    private static final String PROPOSALS = "repere.retention.proposal-months";
    private static final String INVITATIONS = "repere.retention.invitation-days";
    private static final String REPORTS = "repere.retention.report-months";
    private static final String CRISIS = "repere.retention.crisis-months";
    private static final String EVENTS = "repere.retention.event-months";

    /** Ends with the transaction, and so with a process that dies. */
    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(" + 0x5265_7065_7266L + ")";

    private static final String FORGET_VALUES =
            """
            update fact_change set old_value = null, new_value = null, old_edit = null, account_id = null
            where changed_at < now() - :age * interval '1 month'
                and (old_value is not null or new_value is not null or old_edit is not null or account_id is not null)""";

    private final EntityManager entities;
    private final AuditRetention audit;
    private final int historyMonths;
    private final int proposalMonths;
    private final int invitationDays;
    private final int reportMonths;
    private final int crisisMonths;
    private final int eventMonths;

    DataRetention(
            EntityManager entities,
            AuditRetention audit,
            @ConfigProperty(name = HISTORY, defaultValue = "60") int historyMonths,
            @ConfigProperty(name = PROPOSALS, defaultValue = "24") int proposalMonths,
            @ConfigProperty(name = INVITATIONS, defaultValue = "30") int invitationDays,
            @ConfigProperty(name = REPORTS, defaultValue = "24") int reportMonths,
            @ConfigProperty(name = CRISIS, defaultValue = "24") int crisisMonths,
            @ConfigProperty(name = EVENTS, defaultValue = "12") int eventMonths) {
        this.entities = entities;
        this.audit = audit;
        this.historyMonths = require(HISTORY, historyMonths);
        this.proposalMonths = require(PROPOSALS, proposalMonths);
        this.invitationDays = require(INVITATIONS, invitationDays);
        this.reportMonths = require(REPORTS, reportMonths);
        this.crisisMonths = require(CRISIS, crisisMonths);
        this.eventMonths = require(EVENTS, eventMonths);
    }

    private static int require(String setting, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(setting + " wants 1 or more.");
        }
        return value;
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    public int historyMonths() {
        return historyMonths;
    }

    public int proposalMonths() {
        return proposalMonths;
    }

    public int invitationDays() {
        return invitationDays;
    }

    public int reportMonths() {
        return reportMonths;
    }

    public int crisisMonths() {
        return crisisMonths;
    }

    public int eventMonths() {
        return eventMonths;
    }

    public int auditMonths() {
        return audit.months();
    }

    /** Forgets what is old, unless another process is at it. */
    @Scheduled(every = "24h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forgetOld() {
        QuarkusTransaction.requiringNew().run(() -> {
            boolean alone = (Boolean)
                    entities.createNativeQuery(TRY_LOCK, Boolean.class).getSingleResult();
            if (alone) {
                run(FORGET_VALUES, historyMonths);
                run("delete from upstream_dispatch where made_at < now() - :age * interval '1 month'", historyMonths);
                run("delete from proposal where decided_at < now() - :age * interval '1 month'", proposalMonths);
                run(
                        "delete from confirmation_request where expires_at < now() - :age * interval '1 month'",
                        proposalMonths);
                run(
                        "delete from unlisting_request where declined_at < now() - :age * interval '1 month'",
                        proposalMonths);
                run(
                        "delete from account_invitation where expires_at < now() - :age * interval '1 day'",
                        invitationDays);
                run(
                        "delete from report where coalesce(settled_on, made_on) < now() - :age * interval '1 month'",
                        reportMonths);
                run(
                        "delete from crisis_entry where coalesce(confirmed_on, added_on) < now() - :age * interval '1 month'",
                        crisisMonths);
                run("delete from event where over_at < now() - :age * interval '1 month'", eventMonths);
                audit.forgetOld();
            }
        });
    }

    private void run(String sql, int age) {
        entities.createNativeQuery(sql).setParameter("age", (double) age).executeUpdate();
    }
}
