package brussels.repere.directory.facts;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The history of records, field by field. Safe for use by several threads. */
@ApplicationScoped
public class FactHistory {

    /** What stands for a field where the record as a whole changed. */
    private static final String WHOLE_RECORD = "record";

    private final EntityManager entities;

    FactHistory(EntityManager entities) {
        this.entities = entities;
    }

    /** Lists the fields in which two states of a record differ. */
    public static Set<EntryField> listDifferences(DirectoryEntry before, DirectoryEntry after) {
        return Arrays.stream(EntryField.values())
                .filter(field -> !field.hash(before).equals(field.hash(after)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryField.class)));
    }

    /**
     * Tells the steps from one state of a record to another, a field each.
     *
     * @param edits what was known here of its fields before
     */
    public static List<FactChange> compare(
            DirectoryEntry before,
            DirectoryEntry after,
            FactChangeKind kind,
            Map<EntryField, FieldEdit> edits,
            ChangeAuthor hand) {
        return listDifferences(before, after).stream()
                .map(field -> FactChange.ofField(before, after, field, kind, edits.get(field), hand))
                .toList();
    }

    /** Adds steps in their order. Needs the transaction that makes the changes. */
    public void add(Collection<FactChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<String[]> columns = new ArrayList<>();
        columns.add(column(changes, change -> change.record().source()));
        columns.add(column(changes, change -> change.record().sourceId()));
        columns.add(column(
                changes,
                change -> change.field() == null ? WHOLE_RECORD : change.field().code()));
        columns.add(column(changes, change -> change.kind().code()));
        columns.add(column(changes, FactChange::oldValue));
        columns.add(column(changes, FactChange::newValue));
        columns.add(column(changes, change -> FieldEditCodec.encode(change.oldEdit())));
        columns.add(column(
                changes,
                change -> change.accountId() == null ? null : change.accountId().toString()));
        columns.add(column(changes, FactChange::role));
        var insert = entities.createNativeQuery(
                """
                insert into fact_change (source, source_id, field, kind, old_value, new_value, old_edit, account_id, role)
                select c.source, c.source_id, c.field, c.kind, c.old_value, c.new_value, c.old_edit, cast(c.account_id as uuid), c.role
                from unnest(cast(:c0 as text[]), cast(:c1 as text[]), cast(:c2 as text[]), cast(:c3 as text[]),
                    cast(:c4 as text[]), cast(:c5 as text[]), cast(:c6 as text[]), cast(:c7 as text[]), cast(:c8 as text[]))
                    with ordinality
                    as c (source, source_id, field, kind, old_value, new_value, old_edit, account_id, role, place)
                order by c.place""");
        for (int column = 0; column < columns.size(); column++) {
            insert.setParameter("c" + column, columns.get(column));
        }
        insert.executeUpdate();
    }

    private static String[] column(Collection<FactChange> changes, Function<FactChange, String> value) {
        return changes.stream().map(value).toArray(String[]::new);
    }

    /** Lists the history of a record, latest first. */
    @Transactional
    public List<FactChange> list(RecordKey key, int limit) {
        return list(key, 0, limit);
    }

    /** Lists what changed of a record after a step, latest first. */
    @Transactional
    public List<FactChange> listAfter(RecordKey key, long number) {
        return list(key, number, Integer.MAX_VALUE);
    }

    /** Finds why a record was closed the last time; empty where nobody said why. */
    @Transactional
    public Optional<ClosureReason> findClosureReason(RecordKey key) {
        List<?> values = entities.createNativeQuery(
                        """
                        select new_value from fact_change
                        where source = :source and source_id = :id and field = :record and kind = 'closed'
                        order by number desc""",
                        String.class)
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .setParameter("record", WHOLE_RECORD)
                .setMaxResults(1)
                .getResultList();
        return ClosureReason.read(values.isEmpty() ? null : (String) values.get(0));
    }

    /** Returns the number of the last step of a record; 0 if nothing ever changed. */
    @Transactional
    public long lastNumber(RecordKey key) {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(max(number), 0) from fact_change where source = :source and source_id = :id")
                        .setParameter("source", key.source())
                        .setParameter("id", key.sourceId())
                        .getSingleResult())
                .longValue();
    }

    private List<FactChange> list(RecordKey key, long after, int limit) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select number, field, kind, old_value, new_value, old_edit, account_id, role, changed_at from fact_change
                        where source = :source and source_id = :id and number > :after order by number desc""",
                        Object[].class)
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> change(key, (Object[]) row)).toList();
    }

    private static FactChange change(RecordKey key, Object[] row) {
        EntryField field = EntryField.find((String) row[1]).orElse(null);
        return new FactChange(
                ((Number) row[0]).longValue(),
                key,
                field,
                FactChangeKind.of((String) row[2]),
                (String) row[3],
                (String) row[4],
                FieldEditCodec.decode(field, (String) row[5]),
                (UUID) row[6],
                (String) row[7],
                (Instant) row[8]);
    }
}
