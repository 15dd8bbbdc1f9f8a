package brussels.repere.directory.reports;

import brussels.repere.directory.ReportCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells whoever has the code of a report what became of it. Safe for use by several threads. */
@ApplicationScoped
public class ReportLookup {

    private final EntityManager entities;

    ReportLookup(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How far a report is; nothing of what was typed. Immutable.
     *
     * @param service the service under which the facts are told, which another source may have been joined to
     * @param listed whether that service is still listed
     * @param settledOn null while it is open, like the outcome
     * @param forwardedTo to whom it was passed on last; null for nobody
     */
    public record ReportProgress(
            UUID service,
            boolean listed,
            ReportCode code,
            LocalDate madeOn,
            ReportState state,
            LocalDate settledOn,
            ReportOutcome outcome,
            ForwardTarget forwardedTo,
            LocalDate forwardedOn) {}

    @Transactional
    public Optional<ReportProgress> find(LookupCode code) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select told.id as service, told.closed_on is null as listed, r.code, r.made_on, r.state, r.settled_on,
                            r.outcome, r.forwarded_to, r.forwarded_on
                        from report r join service v on v.id = r.service_id
                        join service told on told.id = coalesce(v.joined_to, v.id)
                        where r.code_hash = :hash""",
                        Tuple.class)
                .setParameter("hash", code.hash())
                .getResultList();
        return rows.stream().map(row -> progress((Tuple) row)).findFirst();
    }

    private static ReportProgress progress(Tuple row) {
        String outcome = row.get("outcome", String.class);
        String target = row.get("forwarded_to", String.class);
        return new ReportProgress(
                row.get("service", UUID.class),
                row.get("listed", Boolean.class),
                ReportCode.valueOf(row.get("code", String.class)),
                row.get("made_on", LocalDate.class),
                ReportState.valueOf(row.get("state", String.class)),
                row.get("settled_on", LocalDate.class),
                outcome == null ? null : ReportOutcome.valueOf(outcome),
                target == null ? null : ForwardTarget.valueOf(target),
                row.get("forwarded_on", LocalDate.class));
    }
}
