package brussels.repere.directory.objections;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.facts.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stores who objected to being listed. No import and no editor adds such a record again until the objection is withdrawn; a record with
 * the same e-mail address or telephone may be somebody else's, who shares them, so that imports only tell of it and people are refused.
 * Needs a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class ObjectionStore {

    private final EntityManager entities;

    ObjectionStore(EntityManager entities) {
        this.entities = entities;
    }

    private ObjectionHashes hashes() {
        return new ObjectionHashes(
                (String) entities.createNativeQuery("select value from objection_secret", String.class)
                        .getSingleResult());
    }

    /** Opens all of them. */
    public ObjectionBook open() {
        return new ObjectionBook(
                hashes(),
                read("select record_hash from objection"),
                read("select distinct contact_hash from objection_contact"));
    }

    private Set<ByteBuffer> read(String sql) {
        List<?> rows = entities.createNativeQuery(sql, byte[].class).getResultList();
        return rows.stream().map(row -> ByteBuffer.wrap((byte[]) row)).collect(Collectors.toSet());
    }

    /** Adds an objection to a record; one that is there stays as old as it is. */
    public void add(DirectoryEntry entry, LocalDate on) {
        ObjectionHashes hashes = hashes();
        byte[] record = hashes.ofRecord(RecordKey.of(entry)).array();
        entities.createNativeQuery("insert into objection values (:record, :day) on conflict do nothing")
                .setParameter("record", record)
                .setParameter("day", on)
                .executeUpdate();
        for (ByteBuffer contact : hashes.ofContacts(entry.contact())) {
            entities.createNativeQuery(
                            "insert into objection_contact values (:record, :contact) on conflict do nothing")
                    .setParameter("record", record)
                    .setParameter("contact", contact.array())
                    .executeUpdate();
        }
    }

    /** Takes an objection back, with the contacts that came with it. False if there is none. */
    public boolean withdraw(RecordKey key) {
        return remove("delete from objection where record_hash = :hash", hashes().ofRecord(key));
    }

    /**
     * Lets an e-mail address or a telephone number be used again that others share; the objection to the record stays.
     *
     * @return false if no objection has it
     */
    public boolean release(String contact) {
        Optional<ByteBuffer> hash = hashes().ofContact(contact);
        return hash.isPresent() && remove("delete from objection_contact where contact_hash = :hash", hash.get());
    }

    private boolean remove(String sql, ByteBuffer hash) {
        return entities.createNativeQuery(sql)
                        .setParameter("hash", hash.array())
                        .executeUpdate()
                > 0;
    }
}
