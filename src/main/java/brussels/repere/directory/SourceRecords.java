package brussels.repere.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is here of a source that is asked again and again: enough to ask only for what is new, and no address. */
@ApplicationScoped
public class SourceRecords {

    private final EntityManager entities;

    SourceRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** By the ids of the source. */
    @Transactional
    public Map<String, SourceFacts> list(String source) {
        Map<String, ServiceArea> areas = entities.createQuery(
                        "select a from ServiceAreaEntity a", ServiceAreaEntity.class)
                .getResultStream()
                .map(ServiceAreaEntity::area)
                .collect(Collectors.toMap(ServiceArea::key, area -> area));
        Map<String, SourceFacts> facts = new HashMap<>();
        entities.createQuery(
                        "select v.sourceId, v.categories, v.languages, v.modes, v.areaKey, l.confidential, v.retrievedOn,"
                                + " v.closedOn from ServiceAtLocation s join s.service v left join s.location l"
                                + " where v.source = :source",
                        Object[].class)
                .setParameter("source", source)
                .getResultStream()
                .forEach(row -> facts.put((String) row[0], facts(row, areas)));
        return facts;
    }

    private static SourceFacts facts(Object[] row, Map<String, ServiceArea> areas) {
        return new SourceFacts(
                strings(row[1]),
                strings(row[2]),
                strings(row[3]).stream()
                        .map(mode -> DeliveryMode.find(mode).orElseThrow())
                        .toList(),
                row[4] == null ? null : areas.get((String) row[4]),
                Boolean.TRUE.equals(row[5]),
                (LocalDate) row[6],
                row[7] != null);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object column) {
        return List.copyOf((List<String>) column);
    }
}
