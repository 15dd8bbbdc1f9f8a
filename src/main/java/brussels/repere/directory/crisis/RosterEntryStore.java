package brussels.repere.directory.crisis;

import brussels.repere.directory.crisis.CrisisStateException.Reason;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Stores who can be mobilised. Whether somebody may is checked before. A change names the version that it began with, and is refused if
 * there is a later one. Joins a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class RosterEntryStore {

    /** Of a bassin; more than anybody calls in a night. */
    public static final int MAX_ENTRIES = 300;

    private static final String TABLE = "crisis_entry";

    private static final String SELECT =
            """
            select id, version, bassin, task, kind, record_id, contact, phones, phone_times, reachable_fr, reachable_nl, capacity_fr,
                capacity_nl, agreed_fr, agreed_nl, confirmed_on, confirmed_by
            from crisis_entry\s""";

    private final RosterTables tables;

    RosterEntryStore(RosterTables tables) {
        this.tables = tables;
    }

    /** Lists all, by bassin and in the order in which they were added. */
    @Transactional
    public List<RosterEntry> list() {
        return tables.read(SELECT + "order by bassin nulls first, added_on, id", null).stream()
                .map(RosterEntryStore::entry)
                .toList();
    }

    @Transactional
    public Optional<RosterEntry> find(UUID id) {
        return tables.read(SELECT + "where id = :id", id).stream()
                .map(RosterEntryStore::entry)
                .findFirst();
    }

    /**
     * @param by who says that it is true
     * @throws CrisisStateException if the bassin holds as many as it may
     */
    @Transactional
    public RosterEntry add(EntryContent content, UUID by) {
        tables.requireRoom(TABLE, content.bassin(), MAX_ENTRIES);
        UUID id = UUID.randomUUID();
        write(
                """
                insert into crisis_entry (id, bassin, task, kind, record_id, contact, phones, phone_times, reachable_fr, reachable_nl,
                    capacity_fr, capacity_nl, agreed_fr, agreed_nl, confirmed_on, confirmed_by)
                values (:id, :bassin, :task, :kind, :record, :contact, :phones, :times, :reachableFr, :reachableNl,
                    :capacityFr, :capacityNl, :agreedFr, :agreedNl, :confirmedOn, :by)""",
                id,
                content,
                by);
        return get(id);
    }

    /** @throws CrisisStateException if it is not there, somebody changed it since, or its new bassin is full */
    @Transactional
    public RosterEntry change(UUID id, long version, EntryContent content, UUID by) {
        tables.requireVersion(TABLE, id, version);
        EntryContent before = get(id).content();
        if (!Objects.equals(before.bassin(), content.bassin())) {
            tables.requireRoom(TABLE, content.bassin(), MAX_ENTRIES);
        }
        // Who confirmed stays where only the text changes.
        write(
                """
                update crisis_entry set bassin = :bassin, task = :task, kind = :kind, record_id = :record, contact = :contact,
                    phones = :phones, phone_times = :times, reachable_fr = :reachableFr, reachable_nl = :reachableNl,
                    capacity_fr = :capacityFr, capacity_nl = :capacityNl, agreed_fr = :agreedFr, agreed_nl = :agreedNl,
                    confirmed_by = case when confirmed_on is not distinct from cast(:confirmedOn as date)
                        then confirmed_by else cast(:by as uuid) end,
                    confirmed_on = :confirmedOn, version = version + 1
                where id = :id""",
                id,
                content,
                by);
        return get(id);
    }

    private void write(String sql, UUID id, EntryContent content, UUID by) {
        NativeQuery<?> write = tables.write(sql);
        RosterTables.setPhones(write, content.phones());
        RosterTables.setText(write, "reachable", content.reachable());
        RosterTables.setText(write, "capacity", content.capacity());
        RosterTables.setText(write, "agreed", content.agreed());
        write.setParameter("id", id)
                .setParameter("bassin", content.bassin(), String.class)
                .setParameter("task", content.task())
                .setParameter("kind", content.kind().code())
                .setParameter("record", content.record())
                .setParameter("contact", content.contact())
                .setParameter("confirmedOn", content.confirmedOn(), LocalDate.class)
                .setParameter("by", content.confirmedOn() == null ? null : by, UUID.class)
                .executeUpdate();
    }

    /** Notes that all of an entry is still true. */
    @Transactional
    public RosterEntry confirm(UUID id, long version, LocalDate on, UUID by) {
        tables.requireVersion(TABLE, id, version);
        tables.write(
                        "update crisis_entry set confirmed_on = :day, confirmed_by = :by, version = version + 1 where id = :id")
                .setParameter("id", id)
                .setParameter("day", on)
                .setParameter("by", by)
                .executeUpdate();
        return get(id);
    }

    @Transactional
    public void delete(UUID id, long version) {
        tables.delete(TABLE, id, version);
    }

    private RosterEntry get(UUID id) {
        return find(id).orElseThrow(() -> new CrisisStateException(Reason.UNKNOWN));
    }

    private static RosterEntry entry(Object[] row) {
        return new RosterEntry(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                new EntryContent(
                        (String) row[2],
                        (String) row[3],
                        EntryContent.Kind.find((String) row[4]).orElseThrow(),
                        (UUID) row[5],
                        (String) row[6],
                        CrisisPhone.read((String[]) row[7], (String[]) row[8]),
                        Bilingual.orNull((String) row[9], (String) row[10]),
                        Bilingual.orNull((String) row[11], (String) row[12]),
                        Bilingual.orNull((String) row[13], (String) row[14]),
                        (LocalDate) row[15]),
                (UUID) row[16]);
    }
}
