package brussels.repere.directory.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.ChangeAuthor;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.directory.facts.FieldValueCodec;
import brussels.repere.directory.facts.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Stores what waits to be accepted. Needs a transaction. */
@ApplicationScoped
class ProposalStore {

    /** What stands for a field where a whole record is meant. */
    private static final String WHOLE_RECORD = "record";

    /** Open ones of one person: whoever decides has to read them. */
    private static final int MAX_OPEN = 50;

    private static final String SELECT =
            """
            select id, source, source_id, field, kind, old_value, new_value, account_id, role, proposed_at, state
            from proposal""";

    private final EntityManager entities;

    ProposalStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a field as somebody would have it; what the same person proposed of it before is withdrawn. */
    void add(DirectoryEntry current, DirectoryEntry stated, EntryField field, ChangeAuthor hand) {
        add(
                RecordKey.of(current),
                field,
                FactChangeKind.EDITED,
                FieldValueCodec.encode(field, current),
                FieldValueCodec.encode(field, stated),
                hand);
    }

    /** Adds a record that is to be added, closed or opened again. */
    void add(RecordKey key, FactChangeKind kind, String newValue, ChangeAuthor hand) {
        add(key, null, kind, null, newValue, hand);
    }

    private void add(
            RecordKey key, EntryField field, FactChangeKind kind, String oldValue, String newValue, ChangeAuthor hand) {
        String fieldCode = field == null ? WHOLE_RECORD : field.code();
        if (isOpen(key, fieldCode, kind, oldValue, newValue, hand)) {
            return;
        }
        withdraw(key, field, hand.accountId());
        requireRoom(hand);
        entities.createNativeQuery(
                        """
                        insert into proposal (id, source, source_id, field, kind, old_value, new_value, account_id, role)
                        values (:id, :source, :sourceId, :field, :kind, cast(:old as text), cast(:new as text), :account, :role)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("source", key.source())
                .setParameter("sourceId", key.sourceId())
                .setParameter("field", fieldCode)
                .setParameter("kind", kind.code())
                .setParameter("old", oldValue)
                .setParameter("new", newValue)
                .setParameter("account", hand.accountId())
                .setParameter("role", hand.role())
                .executeUpdate();
    }

    /** The same proposed twice waits once, and is as old as it was. */
    private boolean isOpen(
            RecordKey key, String fieldCode, FactChangeKind kind, String oldValue, String newValue, ChangeAuthor hand) {
        return !entities.createNativeQuery(
                        """
                        select 1 from proposal
                        where state = 'open' and source = :source and source_id = :sourceId and field = :field and kind = :kind
                            and old_value is not distinct from cast(:old as text)
                            and new_value is not distinct from cast(:new as text) and account_id = :account""",
                        Integer.class)
                .setParameter("source", key.source())
                .setParameter("sourceId", key.sourceId())
                .setParameter("field", fieldCode)
                .setParameter("kind", kind.code())
                .setParameter("old", oldValue)
                .setParameter("new", newValue)
                .setParameter("account", hand.accountId())
                .getResultList()
                .isEmpty();
    }

    /** Withdraws what somebody proposed of a field, or of a record as a whole, since they say something else now. */
    void withdraw(RecordKey key, EntryField field, UUID account) {
        entities.createNativeQuery(
                        """
                        update proposal set state = 'withdrawn', decided_at = clock_timestamp(), decided_by = account_id
                        where state = 'open' and source = :source and source_id = :sourceId and field = :field
                            and account_id = :account""")
                .setParameter("source", key.source())
                .setParameter("sourceId", key.sourceId())
                .setParameter("field", field == null ? WHOLE_RECORD : field.code())
                .setParameter("account", account)
                .executeUpdate();
    }

    private void requireRoom(ChangeAuthor hand) {
        Number open = (Number) entities.createNativeQuery(
                        "select count(*) from proposal where state = 'open' and account_id = :account")
                .setParameter("account", hand.accountId())
                .getSingleResult();
        if (open.intValue() >= MAX_OPEN) {
            throw new RecordStateException(RecordStateException.Reason.TOO_MANY_PROPOSALS);
        }
    }

    /** Lists those that are open, the oldest first. */
    List<Proposal> listOpen() {
        return list(SELECT + " where state = 'open' order by proposed_at, id", null);
    }

    /** Lists the open ones of somebody, the oldest first. */
    long countOpen() {
        return ((Number) entities.createNativeQuery("select count(*) from proposal where state = 'open'")
                        .getSingleResult())
                .longValue();
    }

    List<Proposal> listOpenBy(UUID account) {
        return list(SELECT + " where state = 'open' and account_id = :id order by proposed_at, id", account);
    }

    /** Finds one and holds it until the transaction ends, so that nobody else decides it. */
    Optional<Proposal> lock(UUID id) {
        return list(SELECT + " where id = :id for update", id).stream().findFirst();
    }

    private List<Proposal> list(String sql, UUID id) {
        var query = entities.createNativeQuery(sql, Object[].class);
        if (id != null) {
            query.setParameter("id", id);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> proposal((Object[]) row)).toList();
    }

    private static Proposal proposal(Object[] row) {
        return new Proposal(
                (UUID) row[0],
                new RecordKey((String) row[1], (String) row[2]),
                EntryField.find((String) row[3]).orElse(null),
                FactChangeKind.valueOf(((String) row[4]).toUpperCase(Locale.ROOT)),
                (String) row[5],
                (String) row[6],
                new ChangeAuthor((UUID) row[7], (String) row[8]),
                (Instant) row[9],
                Proposal.State.of((String) row[10]));
    }

    void settle(UUID id, Proposal.State state, UUID decidedBy) {
        entities.createNativeQuery(
                        """
                        update proposal set state = :state, decided_at = clock_timestamp(), decided_by = :account
                        where id = :id""")
                .setParameter("state", state.code())
                .setParameter("account", decidedBy)
                .setParameter("id", id)
                .executeUpdate();
    }
}
