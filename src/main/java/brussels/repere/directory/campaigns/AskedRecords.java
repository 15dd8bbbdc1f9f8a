package brussels.repere.directory.campaigns;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.FieldEdits;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.storage.CurrentEntries;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.generation.BrusselsClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the open records that are told by themselves, with the facts that are due. Needs a transaction. */
@ApplicationScoped
class AskedRecords {

    private static final int BATCH = 500;

    private static final String SELECT =
            """
            select s.id, v.id, v.source, v.source_id
            from service v join service_at_location s on s.service_id = v.id
            where v.joined_to is null and v.closed_on is null""";

    private final EntityManager entities;
    private final BrusselsClock clock;

    AskedRecords(EntityManager entities, BrusselsClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Place(UUID atLocation, UUID service, RecordKey key) {}

    Map<RecordKey, AskedRecord> readAll() {
        return readRows(entities.createNativeQuery(SELECT + " order by s.id", Object[].class)
                .getResultList());
    }

    /** Reads some; one that is closed, erased or told with another is left out. */
    Map<RecordKey, AskedRecord> read(Collection<RecordKey> keys) {
        return readRows(entities.createNativeQuery(
                        SELECT + " and "
                                + """
                                (v.source, v.source_id) in
                                    (select * from unnest(cast(:sources as text[]), cast(:ids as text[]))) order by s.id""",
                        Object[].class)
                .setParameter("sources", keys.stream().map(RecordKey::source).toArray(String[]::new))
                .setParameter("ids", keys.stream().map(RecordKey::sourceId).toArray(String[]::new))
                .getResultList());
    }

    private Map<RecordKey, AskedRecord> readRows(List<?> rows) {
        List<Place> places = rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Place((UUID) row[0], (UUID) row[1], new RecordKey((String) row[2], (String) row[3])))
                .toList();
        Map<RecordKey, AskedRecord> records = new LinkedHashMap<>();
        for (int from = 0; from < places.size(); from += BATCH) {
            readBatch(places.subList(from, Math.min(places.size(), from + BATCH)), records);
        }
        return records;
    }

    private void readBatch(List<Place> places, Map<RecordKey, AskedRecord> records) {
        Map<UUID, List<FieldEdit>> known =
                FieldEdits.list(entities, places.stream().map(Place::service).toList());
        CurrentEntries current = new CurrentEntries(entities);
        Map<UUID, ServiceAtLocation> rows = new HashMap<>();
        DirectoryReader.read(
                        entities,
                        "s.id in :ids",
                        "ids",
                        places.stream().map(Place::atLocation).toList())
                .forEach(row -> rows.put(row.id(), row));
        for (Place place : places) {
            ServiceAtLocation row = rows.get(place.atLocation());
            ListedService listed = row.listed();
            DirectoryEntry entry = current.of(row);
            List<FieldEdit> ofRecord = known.getOrDefault(place.service(), List.of());
            records.put(
                    place.key(),
                    new AskedRecord(
                            place.key(),
                            listed,
                            entry,
                            DueFacts.list(listed, ofRecord, clock.today()),
                            !ofRecord.isEmpty()));
        }
        entities.clear();
    }
}
