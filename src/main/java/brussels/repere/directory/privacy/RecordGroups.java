package brussels.repere.directory.privacy;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.storage.CurrentEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds a record with all others that tell of the same institution or person. Needs a transaction. */
@ApplicationScoped
class RecordGroups {

    private static final String SELECT =
            """
            select v.id, s.id, v.closed_on, v.joined_to from service v join service_at_location s on s.service_id = v.id
            where v.id = :told or v.joined_to = :told order by v.joined_to nulls first, v.id""";

    private static final String FIND_BY_ID =
            """
            select coalesce(v.joined_to, v.id) from service v join service_at_location s on s.service_id = v.id
            where v.id = :id or s.id = :id""";

    private static final String FIND_BY_KEY =
            "select coalesce(joined_to, id) from service where source = :source and source_id = :id";

    private final EntityManager entities;

    RecordGroups(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One of them.
     *
     * @param closedOn null while it is open
     * @param toldWith the record that is told instead; null where it is told by itself
     */
    record Member(UUID service, UUID atLocation, DirectoryEntry entry, LocalDate closedOn, UUID toldWith) {

        RecordKey key() {
            return RecordKey.of(entry);
        }
    }

    /** Finds a service, also one that is joined to another or closed, by its id or that of its source. */
    Optional<UUID> findTold(RecordKey key) {
        return first(entities.createNativeQuery(FIND_BY_KEY, UUID.class)
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .getResultList());
    }

    /** @param id of a service, or of a service at one of its locations */
    Optional<UUID> findTold(UUID id) {
        return first(entities.createNativeQuery(FIND_BY_ID, UUID.class)
                .setParameter("id", id)
                .getResultList());
    }

    private static Optional<UUID> first(List<?> ids) {
        return ids.stream().map(UUID.class::cast).findFirst();
    }

    /** Lists the record that is told, and those that are joined to it. */
    List<Member> list(UUID told) {
        List<?> rows = entities.createNativeQuery(SELECT, Object[].class)
                .setParameter("told", told)
                .getResultList();
        Map<UUID, DirectoryEntry> entries = new CurrentEntries(entities)
                .read(rows.stream().map(row -> (UUID) ((Object[]) row)[1]).toList());
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Member(
                        (UUID) row[0], (UUID) row[1], entries.get((UUID) row[1]), (LocalDate) row[2], (UUID) row[3]))
                .toList();
    }
}
