package brussels.repere.directory.reports.inbox;

import brussels.repere.accounts.Actor;
import brussels.repere.directory.editing.FactUndo;
import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.generation.BrusselsClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Writes answers to reports, and remembers for {@link #MINUTES_TO_UNDO} minutes what a report was before its last one. Needs a transaction
 * that holds the report.
 */
@ApplicationScoped
class AnswerStore {

    /** As long as somebody still thinks of it; then what was typed is gone. */
    static final int MINUTES_TO_UNDO = 10;

    /** What somebody said whose answers wait: it waits still, or it is a correction of theirs. */
    private static final String OWN_ANSWER =
            """
            select 1 from report r join report_undo u on u.report_id = r.id
            where r.id = :id and (
                r.state = 'open' and r.proposed_outcome is not null
                    and r.forwarded_to is not distinct from u.forwarded_to
                    and r.forwarded_on is not distinct from u.forwarded_on
                or cardinality(u.changes) > 0 and not exists (
                    select 1 from fact_change c where c.number = any(u.changes) and c.account_id is distinct from :account))""";

    private static final String FORGET = "delete from report_undo where until < clock_timestamp()";

    private final EntityManager entities;
    private final FactUndo facts;
    private final BrusselsClock clock;

    AnswerStore(EntityManager entities, FactUndo facts, BrusselsClock clock) {
        this.entities = entities;
        this.facts = facts;
        this.clock = clock;
    }

    /** Returns the number of the last step in the history of all records. */
    long lastStep() {
        return ((Number) entities.createNativeQuery("select coalesce(max(number), 0) from fact_change")
                        .getSingleResult())
                .longValue();
    }

    /** Lists what changed of a record after a step, latest first. */
    List<Long> listSteps(UUID service, long after) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select c.number from fact_change c
                        join service v on v.source = c.source and v.source_id = c.source_id
                        where v.id = :service and c.number > :after order by c.number desc""",
                        Long.class)
                .setParameter("service", service)
                .setParameter("after", after)
                .getResultList();
        return rows.stream().map(Long.class::cast).toList();
    }

    /** @param changes what the answer changed of the record */
    void remember(UUID report, List<Long> changes) {
        entities.createNativeQuery(FORGET).executeUpdate();
        entities.createNativeQuery("delete from report_undo where report_id = :id")
                .setParameter("id", report)
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        insert into report_undo (report_id, text, cells, forwarded_to, forwarded_on, proposed_outcome,
                            proposed_on, changes, until)
                        select id, text, cells, forwarded_to, forwarded_on, proposed_outcome, proposed_on,
                            cast(:changes as bigint[]), clock_timestamp() + :minutes * interval '1 minute'
                        from report where id = :id""")
                .setParameter("changes", changes.toArray(Long[]::new))
                .setParameter("minutes", (double) MINUTES_TO_UNDO)
                .setParameter("id", report)
                .executeUpdate();
    }

    void settle(UUID report, ReportOutcome outcome) {
        dated(
                """
                update report set state = 'settled', settled_on = :today, outcome = :value, text = null, cells = null,
                    proposed_outcome = null, proposed_on = null
                where id = :id""",
                report,
                outcome.name());
    }

    void forward(UUID report, ForwardTarget to) {
        dated("update report set forwarded_to = :value, forwarded_on = :today where id = :id", report, to.name());
    }

    void propose(UUID report, ReportOutcome outcome) {
        dated(
                "update report set proposed_outcome = :value, proposed_on = :today where id = :id",
                report,
                outcome.name());
    }

    private void dated(String sql, UUID report, String value) {
        Query update = entities.createNativeQuery(sql);
        update.setParameter("today", clock.today())
                .setParameter("value", value)
                .setParameter("id", report)
                .executeUpdate();
    }

    /** Returns whether the last answer may be taken back by somebody who cannot answer for the directory. */
    boolean isOwnAnswer(UUID report, UUID account) {
        return !entities.createNativeQuery(OWN_ANSWER)
                .setParameter("id", report)
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }

    /** Takes the last answer back. The transaction holds the lock of the data. */
    void takeBack(UUID report, UUID service, Actor actor) {
        List<?> found = entities.createNativeQuery(
                        "select changes from report_undo where report_id = :id and until >= clock_timestamp()",
                        Long[].class)
                .setParameter("id", report)
                .getResultList();
        if (found.isEmpty()) {
            throw new ReportStateException(ReportStateException.Reason.NOT_UNDOABLE);
        }
        Arrays.stream((Long[]) found.get(0)).forEach(number -> facts.undo(service, number, actor));
        entities.createNativeQuery(
                        """
                        update report r set state = 'open', settled_on = null, outcome = null, text = u.text, cells = u.cells,
                            forwarded_to = u.forwarded_to, forwarded_on = u.forwarded_on,
                            proposed_outcome = u.proposed_outcome, proposed_on = u.proposed_on
                        from report_undo u where u.report_id = r.id and r.id = :id""")
                .setParameter("id", report)
                .executeUpdate();
        entities.createNativeQuery("delete from report_undo where report_id = :id")
                .setParameter("id", report)
                .executeUpdate();
    }

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(FORGET).executeUpdate());
    }
}
