package brussels.repere.directory.importing;

import brussels.repere.directory.FieldEdit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
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
}
