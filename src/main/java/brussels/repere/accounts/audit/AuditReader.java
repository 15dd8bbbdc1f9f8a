package brussels.repere.accounts.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads the audit log, the last events first. Safe for use by several threads. */
@ApplicationScoped
public class AuditReader {

    private static final String FROM =
            """
             from audit_event
            where (:account = '' or account_id = cast(nullif(:account, '') as uuid) or target = :account)
              and (:action = '' or action = :action)
              and (:outcome = '' or outcome = :outcome)""";

    private static final String SELECT =
            "select account_id, action, outcome, target, details, cast(extract(epoch from at) * 1000 as bigint) as millis";

    private final EntityManager entities;

    AuditReader(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What is looked for; null for all.
     *
     * @param account who did it, or to whom it was done
     */
    public record AuditQuery(UUID account, String action, AuditOutcome outcome) {}

    /** @param total of all pages */
    public record AuditPage(long total, List<AuditEvent> events) {}

    /** @param page from 1 */
    public AuditPage list(AuditQuery query, int page, int size) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var count = entities.createNativeQuery("select count(*)" + FROM, Long.class);
            var rows = entities.createNativeQuery(SELECT + FROM + " order by at desc, id desc", Tuple.class)
                    .setFirstResult((page - 1) * size)
                    .setMaxResults(size);
            for (var each : List.of(count, rows)) {
                each.setParameter("account", Objects.toString(query.account(), ""))
                        .setParameter("action", Objects.toString(query.action(), ""))
                        .setParameter(
                                "outcome",
                                query.outcome() == null ? "" : query.outcome().code());
            }
            List<?> found = rows.getResultList();
            return new AuditPage(
                    ((Number) count.getSingleResult()).longValue(),
                    found.stream()
                            .map(Tuple.class::cast)
                            .map(AuditReader::event)
                            .toList());
        });
    }

    private static AuditEvent event(Tuple row) {
        return new AuditEvent(
                Instant.ofEpochMilli(row.get("millis", Long.class)),
                row.get("account_id", UUID.class),
                row.get("action", String.class),
                AuditOutcome.of(row.get("outcome", String.class)),
                row.get("target", String.class),
                Arrays.asList(row.get("details", String[].class)));
    }
}
