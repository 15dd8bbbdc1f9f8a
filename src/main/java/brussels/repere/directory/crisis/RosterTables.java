package brussels.repere.directory.crisis;

import brussels.repere.directory.crisis.CrisisStateException.Reason;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** What the tables of the roster have in common: rows with a version, of which a bassin has a bounded number. Needs a transaction. */
@ApplicationScoped
class RosterTables {

    /** Any number that no other part of the application locks. */
    private static final long GROWTH_LOCK = 0x63_7269_7369_73L;

    private final EntityManager entities;

    RosterTables(EntityManager entities) {
        this.entities = entities;
    }

    /** Holds the row until the transaction ends, so that of two changes of one version the second is refused. */
    void requireVersion(String table, UUID id, long version) {
        List<?> stored = entities.createNativeQuery(
                        "select version from " + table + " where id = :id for update", Long.class)
                .setParameter("id", id)
                .getResultList();
        if (stored.isEmpty()) {
            throw new CrisisStateException(Reason.UNKNOWN);
        }
        if (((Number) stored.get(0)).longValue() != version) {
            throw new CrisisStateException(Reason.CHANGED_MEANWHILE);
        }
    }

    /** Refuses what would make a bassin hold more than it may; one after the other, so that two at once do not pass both. */
    void requireRoom(String table, String bassin, int most) {
        entities.createNativeQuery("select pg_advisory_xact_lock(" + GROWTH_LOCK + ")", Object.class)
                .getSingleResult();
        Object held = write(
                        "select count(*) from " + table + " where bassin is not distinct from cast(:bassin as text)")
                .setParameter("bassin", bassin, String.class)
                .getSingleResult();
        if (((Number) held).longValue() >= most) {
            throw new CrisisStateException(Reason.FULL);
        }
    }

    void delete(String table, UUID id, long version) {
        requireVersion(table, id, version);
        entities.createNativeQuery("delete from " + table + " where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    NativeQuery<?> write(String sql) {
        return entities.createNativeQuery(sql).unwrap(NativeQuery.class);
    }

    /** @param id null where the statement has none */
    List<Object[]> read(String sql, UUID id) {
        Query query = entities.createNativeQuery(sql, Object[].class);
        if (id != null) {
            query.setParameter("id", id);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    static void setText(NativeQuery<?> write, String name, Bilingual text) {
        write.setParameter(name + "Fr", text == null ? null : text.fr(), String.class)
                .setParameter(name + "Nl", text == null ? null : text.nl(), String.class);
    }

    static void setPhones(NativeQuery<?> write, List<CrisisPhone> phones) {
        write.setParameter("phones", CrisisPhone.numbers(phones), String[].class)
                .setParameter("times", CrisisPhone.times(phones), String[].class);
    }
}
