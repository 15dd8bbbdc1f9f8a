package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.storage.BatchSplitter;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.EntryRowWriter;
import brussels.repere.directory.storage.LocationWriter;
import brussels.repere.directory.storage.OrganizationEntity;
import brussels.repere.directory.storage.RecordIds;
import brussels.repere.directory.storage.ServiceAreaEntity;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.directory.storage.ServiceEntity;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One import on its way into the tables, some hundred rows at a time, however many they are. A row is written only where
 * something changed. Forgets all that its session knew.
 */
final class ImportSession {

    private static final int BATCH_SIZE = 500;

    private final EntityManager entities;
    private final IndexQueue queue;
    private final EntryMerger merger;
    private final DryRunChanges dryRunChanges;
    private final String secret;
    private final KnownRecords known;
    private final LocationWriter locations;
    private final ServiceDateUpdater dates;
    private final Set<String> knownAreaKeys;
    private final List<PendingWrite> pending = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int closed;

    /** @param known null for one that is new */
    private record PendingWrite(DirectoryEntry entry, String hash, KnownRecords.KnownRecord known, RecordIds ids) {

        /** It has become confidential, or is so no more: under the id that people may have noted there is nothing now. */
        boolean changesId() {
            return known != null && !known.serviceAtLocationId().equals(ids.serviceAtLocation());
        }
    }

    ImportSession(EntityManager entities, IndexQueue queue, EntryMerger merging, DryRunChanges changes) {
        this.entities = entities;
        this.queue = queue;
        this.merger = merging;
        this.dryRunChanges = changes;
        this.secret = (String) entities.createNativeQuery("select value from id_secret", String.class)
                .getSingleResult();
        this.known = new KnownRecords(entities);
        this.locations = new LocationWriter(entities);
        this.dates = new ServiceDateUpdater(entities);
        this.knownAreaKeys = entities.createQuery("select a.key from ServiceAreaEntity a", String.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    DirectoryStore.ImportResult buildResult(int terms, int keywords) {
        return new DirectoryStore.ImportResult(
                added, changed, unchanged, closed, terms, keywords, merger.finish(), dryRunChanges.list());
    }

    void write(DirectoryEntry told) {
        KnownRecords.KnownRecord row = known.markSeen(told);
        merger.merge(told, row).ifPresentOrElse(merged -> write(merged, row), () -> unchanged++);
    }

    private void write(DirectoryEntry told, KnownRecords.KnownRecord row) {
        DirectoryEntry entry = row == null ? told : told.withLastVerifiedIfUnknown(row.verifiedIn());
        String hash = entry.contentHash();
        if (row != null && row.contentHash().equals(hash) && !row.closed()) {
            unchanged++;
            dates.noteRetrieval(row, told.provenance().retrievedOn());
            return;
        }
        if (row == null) {
            added++;
        } else {
            changed++;
        }
        pending.add(new PendingWrite(entry, hash, row, RecordIds.of(entry, secret)));
        if (pending.size() >= BATCH_SIZE) {
            writePending();
        }
    }

    private void writePending() {
        Map<UUID, ServiceAtLocation> rows =
                read(pending.stream().filter(change -> change.known() != null).toList());
        List<Object> places = new ArrayList<>();
        List<UUID> touched = new ArrayList<>();
        for (PendingWrite change : pending) {
            if (change.changesId()) {
                touched.add(change.known().serviceAtLocationId());
                remove(rows.remove(change.known().serviceAtLocationId()));
            }
        }
        entities.flush();
        for (PendingWrite change : pending) {
            ServiceAtLocation row = rows.get(change.ids().serviceAtLocation());
            boolean there = row != null;
            if (!there) {
                row = newRow(change.ids());
            }
            dryRunChanges.noteChange(there ? row : null, change.entry());
            writeArea(change.entry().area());
            EntryRowWriter.fill(row, change.entry(), change.hash());
            row.location = locations.write(change.entry(), change.ids());
            if (!there) {
                entities.persist(row.service.organization);
                entities.persist(row.service);
                places.add(row);
            }
            touched.add(row.id);
        }
        places.forEach(entities::persist);
        flushAndQueue(touched);
        pending.clear();
    }

    private Map<UUID, ServiceAtLocation> read(List<PendingWrite> changes) {
        List<UUID> ids = changes.stream()
                .map(change -> change.known().serviceAtLocationId())
                .toList();
        return ids.isEmpty()
                ? new HashMap<>()
                : DirectoryReader.read(entities, "s.id in :ids", "ids", ids).stream()
                        .collect(
                                Collectors.toMap(row -> row.id, Function.identity(), (one, same) -> one, HashMap::new));
    }

    private void flushAndQueue(List<UUID> touched) {
        entities.flush();
        entities.clear();
        locations.clear();
        queue.add(touched);
    }

    private void remove(ServiceAtLocation row) {
        entities.remove(row);
        entities.remove(row.service);
        entities.remove(row.service.organization);
    }

    private static ServiceAtLocation newRow(RecordIds ids) {
        ServiceAtLocation row = new ServiceAtLocation();
        row.id = ids.serviceAtLocation();
        row.service = new ServiceEntity();
        row.service.id = ids.service();
        row.service.organization = new OrganizationEntity();
        row.service.organization.id = ids.organization();
        return row;
    }

    private void writeArea(ServiceArea area) {
        if (area != null && area.isDeclared() && knownAreaKeys.add(area.key())) {
            entities.persist(ServiceAreaEntity.of(area));
        }
    }

    /** Writes what is left, closes what is gone, and lets go of locations where nothing is any more. */
    boolean finish(ImportSource incoming, LocalDate today) {
        writePending();
        dates.writeRetrievals();
        incoming.forEachUnchanged((source, id) -> unchanged += known.markSeen(source, id) == null ? 0 : 1);
        if (incoming.isComplete()) {
            for (KnownRecords.MissingRecords unnamed : known.listMissing()) {
                if (!incoming.mayClose(
                        unnamed.source(),
                        unnamed.missing().size(),
                        unnamed.openCount(),
                        unnamed.keptConfidentialCount())) {
                    return false;
                }
                close(unnamed.missing(), today);
            }
        }
        if (changed > 0) {
            locations.removeUnused();
        }
        return true;
    }

    private void close(List<KnownRecords.KnownRecord> gone, LocalDate today) {
        List<UUID> services =
                gone.stream().map(KnownRecords.KnownRecord::serviceId).toList();
        BatchSplitter.split(services).forEach(dryRunChanges::noteClosed);
        dates.close(services, today);
        queue.add(
                gone.stream().map(KnownRecords.KnownRecord::serviceAtLocationId).toList());
        closed += gone.size();
    }
}
