package brussels.repere.directory.storage;

import brussels.repere.directory.ServiceArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what is stored of a source that is fetched again and again: enough to fetch only what is new, and no address. */
@ApplicationScoped
public class SourceFactsReader {

    private final EntityManager entities;

    SourceFactsReader(EntityManager entities) {
        this.entities = entities;
    }

    /** Returns the facts by the ids of the source. Clears the persistence context. */
    @Transactional
    public Map<String, SourceFacts> listBySourceId(String source) {
        Map<String, ServiceArea> areas = ServiceAreaEntity.readByKey(entities);
        List<UUID> ids = entities.createQuery(
                        "select s.id from ServiceAtLocation s where s.service.source = :source", UUID.class)
                .setParameter("source", source)
                .getResultList();
        Map<String, SourceFacts> facts = new HashMap<>();
        BatchSplitter.split(ids).forEach(batch -> {
            DirectoryReader.read(entities, "s.id in :ids", "ids", batch)
                    .forEach(row -> facts.put(
                            row.service.sourceId,
                            SourceFacts.of(EntryRowReader.read(row, areas), row.service.closedOn != null)));
            entities.flush();
            entities.clear();
        });
        return facts;
    }
}
