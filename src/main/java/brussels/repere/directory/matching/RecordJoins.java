package brussels.repere.directory.matching;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.storage.JoinedFields;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.DataGeneration;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Joins records of different sources that are one institution, and separates them again. Of two joined records one is told, with some fields
 * of the other; the other is told no more by itself. The rows of both stay as their sources state them. Safe for use by several threads.
 */
@ApplicationScoped
// Only commands ask for it, by its type.
@Unremovable
public class RecordJoins {

    private final EntityManager entities;
    private final IndexQueue queue;
    private final DataGeneration.Repository generation;
    private final BrusselsClock clock;
    private final UndoneJoins undone;

    RecordJoins(EntityManager entities, IndexQueue queue, DataGeneration.Repository generation, BrusselsClock clock) {
        this.entities = entities;
        this.queue = queue;
        this.generation = generation;
        this.clock = clock;
        this.undone = new UndoneJoins(entities, clock);
    }

    /**
     * A record by what its source calls it.
     *
     * @param id at the source
     */
    public record RecordKey(String source, String id) {}

    /**
     * @param told the record that is told
     * @param joined the one from which it takes fields
     */
    public record Join(RecordKey told, RecordKey joined) {}

    /**
     * A join that is in force.
     *
     * @param fields by {@link EntryField#code()}
     * @param by who decided it, as it was stated
     */
    public record StoredJoin(Join join, List<String> fields, String by) {}

    private record Row(UUID service, UUID atLocation, UUID joinedTo, boolean hasJoined) {}

    /**
     * Joins records. One of them that is closed, confidential or unknown is passed over, as are chains: what is told takes from records that
     * are told by themselves alone. A join that is there already gets the new fields.
     *
     * @param fields of {@link JoinedFields#JOINABLE}
     * @param by who decided it, a person or a rule, in words
     * @return those that are in force now
     */
    @Transactional
    public List<Join> join(List<Join> joins, Set<EntryField> fields, String by) {
        return join(joins, fields, by, (told, joined) -> {
            undone.forget(told.service(), joined.service());
            return true;
        });
    }

    /**
     * Does the same for records that are not joined yet, unless a person undid that join: what rules ask for.
     *
     * @return those that were made
     */
    @Transactional
    public List<Join> joinNew(List<Join> joins, Set<EntryField> fields, String rule) {
        return join(
                joins,
                fields,
                rule,
                (told, joined) -> joined.joinedTo() == null && !undone.has(told.service(), joined.service()));
    }

    private List<Join> join(List<Join> joins, Set<EntryField> fields, String by, BiPredicate<Row, Row> wanted) {
        if (!JoinedFields.JOINABLE.containsAll(fields)) {
            throw new IllegalArgumentException("not all of these fields can be taken: " + fields);
        }
        generation.lock();
        List<Join> done = new ArrayList<>();
        for (Join join : joins) {
            Optional<Row> told = find(join.told());
            Optional<Row> joined = find(join.joined());
            if (told.isPresent()
                    && joined.isPresent()
                    && canJoin(told.get(), joined.get())
                    && wanted.test(told.get(), joined.get())) {
                write(told.get(), joined.get(), fields, by);
                done.add(join);
            }
        }
        if (!done.isEmpty()) {
            generation.next();
        }
        return done;
    }

    private static boolean canJoin(Row told, Row joined) {
        return !told.service().equals(joined.service())
                && told.joinedTo() == null
                && !joined.hasJoined()
                && (joined.joinedTo() == null || joined.joinedTo().equals(told.service()));
    }

    private Optional<Row> find(RecordKey key) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select v.id, s.id, v.joined_to, exists (select from service o where o.joined_to = v.id)
                        from service v join service_at_location s on s.service_id = v.id
                        left join location l on l.id = s.location_id
                        where v.source = :source and v.source_id = :id and v.closed_on is null
                            and l.is_confidential is not true""")
                .setParameter("source", key.source())
                .setParameter("id", key.id())
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] cells = (Object[]) row;
            return new Row((UUID) cells[0], (UUID) cells[1], (UUID) cells[2], (Boolean) cells[3]);
        });
    }

    private void write(Row told, Row joined, Set<EntryField> fields, String by) {
        entities.createNativeQuery(
                        """
                        update service set joined_to = :told, joined_fields = cast(:fields as text[]), joined_on = :today,
                            joined_by = :by
                        where id = :joined""")
                .setParameter("told", told.service())
                .setParameter(
                        "fields", fields.stream().map(EntryField::code).sorted().toArray(String[]::new))
                .setParameter("today", clock.today())
                .setParameter("by", by)
                .setParameter("joined", joined.service())
                .executeUpdate();
        queue.add(List.of(told.atLocation(), joined.atLocation()));
    }

    /**
     * Tells a record by itself again. No rule joins it to the same record again, until a person does.
     *
     * @return whether it was joined to another one
     */
    @Transactional
    public boolean separate(RecordKey key) {
        return separate("v.source = :source and v.source_id = :id", key.source(), key.id()) > 0;
    }

    /**
     * Undoes all joins that one person or rule decided. Those of a rule can be made again by another rule.
     *
     * @return how many
     */
    @Transactional
    public int separateAllBy(String by) {
        return separate("v.joined_by = :source and :id = ''", by, "");
    }

    private int separate(String condition, String source, String id) {
        generation.lock();
        List<?> affected = entities.createNativeQuery(
                        "select s.id from service_at_location s join service v on v.id = s.service_id"
                                + " where v.joined_to is not null and " + condition,
                        UUID.class)
                .setParameter("source", source)
                .setParameter("id", id)
                .getResultList();
        if (affected.isEmpty()) {
            return 0;
        }
        undone.note(affected, id.isEmpty() ? source : null);
        int count = entities.createNativeQuery(
                        """
                        update service v set joined_to = null, joined_fields = null, joined_on = null, joined_by = null
                        from service_at_location s where s.service_id = v.id and s.id in :affected""")
                .setParameter("affected", affected)
                .executeUpdate();
        queue.add(affected.stream().map(UUID.class::cast).toList());
        generation.next();
        return count;
    }

    /** Lists the joins in force, in the order of the records that are told. */
    @Transactional
    public List<StoredJoin> list() {
        List<?> rows = entities.createNativeQuery(
                        """
                        select told.source, told.source_id, v.source, v.source_id, v.joined_fields, v.joined_by
                        from service v join service told on told.id = v.joined_to
                        order by 1, 2, 3, 4""")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new StoredJoin(
                        new Join(
                                new RecordKey((String) cells[0], (String) cells[1]),
                                new RecordKey((String) cells[2], (String) cells[3])),
                        List.of((String[]) cells[4]),
                        (String) cells[5]))
                .toList();
    }
}
