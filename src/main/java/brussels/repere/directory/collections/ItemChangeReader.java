package brussels.repere.directory.collections;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.HelpLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Tells a keeper what became of the items of a collection since it was last gone through. Safe for use by several threads. */
@ApplicationScoped
public class ItemChangeReader {

    /** An organisation is closed once all of its services are, and changed as soon as one of them is. */
    private static final String RECORDS =
            """
            select l.id as service_at_location, s.organization_id, coalesce(s.closed_on, s.joined_on) as ended,
                array(select distinct f.field from fact_change f
                    where f.source = s.source and f.source_id = s.source_id and f.changed_at > c.revised_at
                        and f.kind in ('imported', 'corrected', 'edited', 'undone')) as fields
            from collection c, service s join service_at_location l on l.service_id = s.id
            where c.id = :id and (l.id in (:ids) or s.organization_id in (:ids))""";

    private final EntityManager entities;
    private final CurrentTaxonomy taxonomies;

    ItemChangeReader(EntityManager entities, CurrentTaxonomy taxonomies) {
        this.entities = entities;
        this.taxonomies = taxonomies;
    }

    private record RecordState(LocalDate ended, List<String> fields) {}

    /** Returns what became of each item; links are never looked at. */
    @Transactional
    public Map<CollectionItem, ItemChange> read(ServiceCollection collection) {
        List<CollectionItem> items = collection.content().items().distinct().toList();
        Map<String, List<RecordState>> records = readRecords(
                collection.id(),
                items.stream()
                        .filter(item -> item.kind() == CollectionItem.Kind.SERVICE
                                || item.kind() == CollectionItem.Kind.ORGANIZATION)
                        .map(item -> UUID.fromString(item.reference()))
                        .toList());
        List<String> helpLines =
                taxonomies.helpLines().stream().map(HelpLine::id).toList();
        Map<CollectionItem, ItemChange> changes = new LinkedHashMap<>();
        for (CollectionItem item : items) {
            changes.put(
                    item,
                    switch (item.kind()) {
                        case LINK -> ItemChange.NONE;
                        case HELPLINE -> helpLines.contains(item.reference()) ? ItemChange.NONE : ItemChange.GONE;
                        case SERVICE, ORGANIZATION -> change(records.getOrDefault(item.reference(), List.of()));
                    });
        }
        return changes;
    }

    private Map<String, List<RecordState>> readRecords(UUID collection, List<UUID> ids) {
        Map<String, List<RecordState>> records = new HashMap<>();
        if (ids.isEmpty()) {
            return records;
        }
        for (Object each : entities.createNativeQuery(RECORDS, Object[].class)
                .setParameter("id", collection)
                .setParameter("ids", ids)
                .getResultList()) {
            Object[] row = (Object[]) each;
            RecordState state = new RecordState(day(row[2]), List.of((String[]) row[3]));
            for (Object id : new Object[] {row[0], row[1]}) {
                records.computeIfAbsent(id.toString(), first -> new ArrayList<>())
                        .add(state);
            }
        }
        return records;
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static ItemChange change(List<RecordState> records) {
        if (records.isEmpty()) {
            return ItemChange.GONE;
        }
        if (records.stream().allMatch(record -> record.ended() != null)) {
            LocalDate last =
                    Collections.max(records.stream().map(RecordState::ended).toList());
            return new ItemChange(ItemChange.State.CLOSED, last, List.of());
        }
        SortedSet<String> fields = new TreeSet<>();
        records.forEach(record -> fields.addAll(record.fields()));
        return fields.isEmpty() ? ItemChange.NONE : new ItemChange(ItemChange.State.CHANGED, null, List.copyOf(fields));
    }
}
