package brussels.repere.directory.importing;

import brussels.repere.directory.FieldEdit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads which fields of a service were corrected here. */
@ApplicationScoped
public class FieldEdits {

    private final EntityManager entities;

    FieldEdits(EntityManager entities) {
        this.entities = entities;
    }

    /** Lists, in no particular order, the corrections of a service that its source has not caught up with. */
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
}
