package brussels.repere.directory.confirmations;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.directory.facts.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who asks by a link not to be listed. Nothing is erased by that alone: somebody who handles personal data looks at it, and erases the
 * record, which ends the request, or declines. Each method joins a transaction or is one. Safe for use by several threads.
 */
@ApplicationScoped
public class UnlistingRequests {

    private final EntityManager entities;
    private final AuditLog audit;

    UnlistingRequests(EntityManager entities, AuditLog audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /** @param serviceId null where the record is not there any more */
    public record Unlisting(UUID id, RecordKey record, UUID serviceId, Instant askedAt) {}

    /** Adds one; a record for which one waits keeps it. */
    void add(UUID request, RecordKey record) {
        entities.createNativeQuery(
                        """
                        insert into unlisting_request (id, request_id, source, source_id) values (:id, :request, :source, :sourceId)
                        on conflict (source, source_id) where declined_at is null do nothing""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("request", request)
                .setParameter("source", record.source())
                .setParameter("sourceId", record.sourceId())
                .executeUpdate();
    }

    Set<RecordKey> listOpen(Collection<RecordKey> records) {
        return list().stream().map(Unlisting::record).filter(records::contains).collect(Collectors.toSet());
    }

    /** Lists those that wait, the oldest first. */
    @Transactional
    public List<Unlisting> list() {
        List<?> rows = entities.createNativeQuery(
                        """
                        select u.id, u.source, u.source_id, v.id as service_id, u.asked_at from unlisting_request u
                        left join service v on v.source = u.source and v.source_id = u.source_id
                        where u.declined_at is null order by u.asked_at, u.id""",
                        Object[].class)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Unlisting(
                        (UUID) row[0], new RecordKey((String) row[1], (String) row[2]), (UUID) row[3], (Instant)
                                row[4]))
                .toList();
    }

    /**
     * Declines one: the record stays.
     *
     * @return empty if there is none that waits
     */
    @Transactional
    public Optional<UUID> decline(UUID id, UUID by) {
        int declined = entities.createNativeQuery(
                        """
                        update unlisting_request set declined_at = clock_timestamp(), declined_by = :by
                        where id = :id and declined_at is null""")
                .setParameter("by", by)
                .setParameter("id", id)
                .executeUpdate();
        if (declined == 0) {
            return Optional.empty();
        }
        audit.note(AuditEvent.now(by, "unlisting-declined", AuditOutcome.DONE, id.toString()));
        return Optional.of(id);
    }
}
