package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.storage.RecordIds;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.directory.storage.ServiceRows;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One import on its way into the tables, some hundred rows at a time, however many they are. A row is written only where
 * something changed. Forgets all that its session knew.
 */
final class ImportSession {

    private static final int BATCH_SIZE = 500;

    private final IndexQueue queue;
    private final EntryMerger merger;
    private final DryRunChanges dryRunChanges;
    private final KnownRecords known;
    private final ServiceRows rows;
    private final ServiceDateUpdater dates;
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
        this.queue = queue;
        this.merger = merging;
        this.dryRunChanges = changes;
        this.known = new KnownRecords(entities);
        this.rows = new ServiceRows(entities);
        this.dates = new ServiceDateUpdater(entities);
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
        pending.add(new PendingWrite(entry, hash, row, rows.idsOf(entry)));
        if (pending.size() >= BATCH_SIZE) {
            writePending();
        }
    }

    private void writePending() {
        Map<UUID, ServiceAtLocation> stored = rows.read(pending.stream()
                .filter(change -> change.known() != null)
                .map(change -> change.known().serviceAtLocationId())
                .toList());
        List<UUID> touched = new ArrayList<>();
        for (PendingWrite change : pending) {
            if (change.changesId()) {
                touched.add(change.known().serviceAtLocationId());
                rows.remove(stored.remove(change.known().serviceAtLocationId()));
            }
        }
        rows.flushRemovals();
        for (PendingWrite change : pending) {
            ServiceAtLocation row = stored.get(change.ids().serviceAtLocation());
            dryRunChanges.noteChange(row, change.entry());
            rows.write(row, change.entry(), change.hash(), change.ids());
            touched.add(change.ids().serviceAtLocation());
        }
        rows.flush();
        queue.add(touched);
        pending.clear();
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
            rows.removeUnusedLocations();
        }
        return true;
    }

    private void close(List<KnownRecords.KnownRecord> gone, LocalDate today) {
        List<UUID> services =
                gone.stream().map(KnownRecords.KnownRecord::serviceId).toList();
        dryRunChanges.noteClosed(services);
        dates.close(services, today);
        queue.add(
                gone.stream().map(KnownRecords.KnownRecord::serviceAtLocationId).toList());
        closed += gone.size();
    }
}
