package brussels.repere.directory.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records that somebody here closed although their sources have them: an import opens such a record only if its source looked at it
 * in a later month. Needs a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class RecordClosures {

    private final EntityManager entities;

    RecordClosures(EntityManager entities) {
        this.entities = entities;
    }

    /** Returns all of them with the day; the caller may change the map. */
    public Map<RecordKey, LocalDate> list() {
        List<?> rows = entities.createNativeQuery(
                        "select source, source_id, closed_on from record_closure", Object[].class)
                .getResultList();
        Map<RecordKey, LocalDate> closures = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            closures.put(new RecordKey((String) columns[0], (String) columns[1]), (LocalDate) columns[2]);
        }
        return closures;
    }

    public void add(RecordKey key, LocalDate on) {
        entities.createNativeQuery(
                        """
                        insert into record_closure values (:source, :id, :day)
                        on conflict (source, source_id) do update set closed_on = excluded.closed_on""")
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .setParameter("day", on)
                .executeUpdate();
    }

    public void remove(RecordKey key) {
        entities.createNativeQuery("delete from record_closure where source = :source and source_id = :id")
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .executeUpdate();
    }
}
