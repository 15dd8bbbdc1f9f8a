package brussels.repere.directory.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads and writes what somebody here knows of fields besides their sources. Safe for use by several threads. */
@ApplicationScoped
public class FieldEdits {

    private final EntityManager entities;

    FieldEdits(EntityManager entities) {
        this.entities = entities;
    }

    /** Lists, in no particular order, the edits of a service. */
    @Transactional
    public List<FieldEdit> list(UUID serviceId) {
        return entities.createQuery(
                        """
                        select e from FieldEditEntity e, ServiceEntity v
                        where v.source = e.source and v.sourceId = e.sourceId and v.id = :id""",
                        FieldEditEntity.class)
                .setParameter("id", serviceId)
                .getResultStream()
                .flatMap(row -> row.edit().stream())
                .toList();
    }

    /** Lists all of them by the id of their service. */
    @Transactional
    public Map<UUID, List<FieldEdit>> listAll() {
        Map<UUID, List<FieldEdit>> all = new HashMap<>();
        entities.createQuery(
                        """
                        select v.id, e from FieldEditEntity e, ServiceEntity v
                        where v.source = e.source and v.sourceId = e.sourceId""",
                        Object[].class)
                .getResultStream()
                .forEach(row -> ((FieldEditEntity) row[1]).edit().ifPresent(edit -> all.computeIfAbsent(
                                (UUID) row[0], none -> new ArrayList<>())
                        .add(edit)));
        return all;
    }

    /** Lists those of some services by their ids. */
    public static Map<UUID, List<FieldEdit>> list(EntityManager entities, Collection<UUID> services) {
        Map<UUID, List<FieldEdit>> found = new HashMap<>();
        entities.createQuery(
                        """
                        select v.id, e from FieldEditEntity e, ServiceEntity v
                        where v.source = e.source and v.sourceId = e.sourceId and v.id in :services""",
                        Object[].class)
                .setParameter("services", services)
                .getResultStream()
                .forEach(row -> ((FieldEditEntity) row[1]).edit().ifPresent(edit -> found.computeIfAbsent(
                                (UUID) row[0], none -> new ArrayList<>())
                        .add(edit)));
        return found;
    }

    /** Opens the edits of all records. Needs the transaction that will {@link #save} them. */
    public EditBook openAll() {
        return open(entities.createQuery("select e from FieldEditEntity e", FieldEditEntity.class)
                .getResultStream());
    }

    /** Opens the edits of one record. Needs the transaction that will {@link #save} them. */
    public EditBook open(RecordKey key) {
        return open(entities.createQuery(
                        "select e from FieldEditEntity e where e.source = :source and e.sourceId = :id",
                        FieldEditEntity.class)
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .getResultStream());
    }

    private EditBook open(Stream<FieldEditEntity> rows) {
        EditBook book = new EditBook();
        rows.forEach(row -> {
            entities.detach(row);
            row.edit().ifPresent(edit -> book.add(row.key(), edit));
        });
        return book;
    }

    /** Writes what changed in a book. */
    public void save(EditBook book) {
        for (EditBook.Place place : book.changed()) {
            FieldEdit edit = book.get(place);
            if (edit == null) {
                remove(place);
            } else {
                entities.merge(FieldEditEntity.of(place.key(), edit));
            }
        }
    }

    private void remove(EditBook.Place place) {
        entities.createQuery(
                        """
                        delete from FieldEditEntity e
                        where e.source = :source and e.sourceId = :id and e.field = :field""")
                .setParameter("source", place.key().source())
                .setParameter("id", place.key().sourceId())
                .setParameter("field", place.field().code())
                .executeUpdate();
    }
}
