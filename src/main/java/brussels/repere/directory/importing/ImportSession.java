package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.storage.CurrentEntries;
import brussels.repere.directory.storage.RecordIds;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.directory.storage.ServiceRows;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the records of one import, a batch at a time however many there are, and only where something changed. Clears the
 * persistence context. Belongs to one import and its transaction.
 */
final class ImportSession {

    private static final int BATCH_SIZE = 500;

    private final IndexQueue queue;
    private final CurrentEntries currentEntries;
    private final EntryMerger merger;
    private final ImportObserver observer;
    private final ClosureRule closures;
    private final ObjectionRule objections;
    private final KnownRecords known;
    private final ServiceRows rows;
    private final ServiceDateUpdater dates;
    private final List<StatedRecord> statements = new ArrayList<>();
    private final List<PendingWrite> pending = new ArrayList<>();
    private final Map<RecordOutcome, Integer> counts = new EnumMap<>(RecordOutcome.class);

    /** @param known null for a new record */
    private record PendingWrite(
            DirectoryEntry entry, String hash, KnownRecords.KnownRecord known, RecordIds ids, FactChangeKind kind) {

        /** A record that becomes confidential, or no longer is, gets other ids: the known ones must lead nowhere. */
        boolean changesId() {
            return known != null && !known.serviceAtLocationId().equals(ids.serviceAtLocation());
        }
    }

    ImportSession(
            EntityManager entities,
            IndexQueue queue,
            CurrentEntries currentEntries,
            EntryMerger merger,
            ImportObserver observer,
            ClosureRule closures,
            ObjectionRule objections) {
        this.queue = queue;
        this.currentEntries = currentEntries;
        this.merger = merger;
        this.observer = observer;
        this.closures = closures;
        this.objections = objections;
        this.known = new KnownRecords(entities);
        this.rows = new ServiceRows(entities);
        this.dates = new ServiceDateUpdater(entities);
    }

    DirectoryStore.ImportResult buildResult(int terms, int keywords) {
        return new DirectoryStore.ImportResult(counts, terms, keywords, merger.finish(), observer.list());
    }

    private void count(RecordOutcome outcome, int records) {
        counts.merge(outcome, records, Integer::sum);
    }

    /** @param source as it speaks of this record: each table has columns of its own */
    void write(DirectoryEntry stated, ImportSource source) {
        StatedRecord record =
                new StatedRecord(stated, source.unstated(), source.correctionScope(), known.markSeen(stated));
        if (objections.leavesOut(record, source) || merger.correctsNothing(record)) {
            return;
        }
        if (closures.keepsClosed(record, source)) {
            count(RecordOutcome.UNCHANGED, 1);
            return;
        }
        statements.add(record);
        if (statements.size() >= BATCH_SIZE) {
            mergeStatements();
        }
    }

    private void mergeStatements() {
        Map<UUID, DirectoryEntry> current = currentEntries.read(statements.stream()
                .filter(merger::needsCurrent)
                .map(record -> record.known().serviceAtLocationId())
                .toList());
        for (StatedRecord record : statements) {
            KnownRecords.KnownRecord row = record.known();
            merger.merge(record, row == null ? null : current.get(row.serviceAtLocationId()))
                    .ifPresentOrElse(merged -> note(merged, record), () -> count(RecordOutcome.UNCHANGED, 1));
        }
        statements.clear();
        writePending();
    }

    private void note(DirectoryEntry merged, StatedRecord record) {
        KnownRecords.KnownRecord row = record.known();
        DirectoryEntry entry = row == null ? merged : merged.withLastVerifiedIfUnknown(row.verifiedIn());
        String hash = entry.contentHash();
        if (row != null && row.contentHash().equals(hash) && !row.closed()) {
            count(RecordOutcome.UNCHANGED, 1);
            dates.noteRetrieval(row, merged.provenance().retrievedOn());
            return;
        }
        count(row == null ? RecordOutcome.ADDED : RecordOutcome.CHANGED, 1);
        FactChangeKind kind = record.correction().isPresent() ? FactChangeKind.CORRECTED : FactChangeKind.IMPORTED;
        pending.add(new PendingWrite(entry, hash, row, rows.idsOf(entry), kind));
    }

    private void writePending() {
        if (pending.isEmpty()) {
            // What was read to be compared would stay in memory.
            rows.flush();
            return;
        }
        Map<UUID, ServiceAtLocation> stored = rows.read(pending.stream()
                .filter(write -> write.known() != null)
                .map(write -> write.known().serviceAtLocationId())
                .toList());
        pending.forEach(write -> observer.noteChange(
                write.known() == null ? null : stored.get(write.known().serviceAtLocationId()),
                write.entry(),
                write.kind()));
        observer.flush();
        List<UUID> touched = new ArrayList<>();
        for (PendingWrite write : pending) {
            if (write.changesId()) {
                UUID formerId = write.known().serviceAtLocationId();
                touched.add(formerId);
                rows.remove(stored.remove(formerId));
            }
        }
        rows.flushRemovals();
        rows.readLocations(pending.stream()
                .collect(Collectors.toMap(PendingWrite::ids, PendingWrite::entry, (one, again) -> again)));
        for (PendingWrite write : pending) {
            ServiceAtLocation row = stored.get(write.ids().serviceAtLocation());
            rows.write(row, write.entry(), write.hash(), write.ids());
            touched.add(write.ids().serviceAtLocation());
        }
        rows.flush();
        queue.add(touched);
        pending.clear();
    }

    /**
     * Writes the last records, closes those that their source has no more, and removes locations without services.
     *
     * @return false if the source does not let so many be closed; then nothing of the import may be kept
     */
    boolean finish(ImportSource source, LocalDate today) {
        mergeStatements();
        dates.writeRetrievals();
        source.forEachUnchanged(this::noteUnchanged);
        if (source.isComplete()) {
            for (KnownRecords.MissingRecords missing : known.listMissing()) {
                if (!source.mayClose(
                        missing.source(),
                        missing.missing().size(),
                        missing.openCount(),
                        missing.keptConfidentialCount())) {
                    return false;
                }
                close(missing.missing(), today);
            }
        }
        if (counts.containsKey(RecordOutcome.CHANGED)) {
            rows.removeUnusedLocations();
        }
        return true;
    }

    private void noteUnchanged(String source, String id) {
        if (known.markSeen(source, id) != null) {
            count(RecordOutcome.UNCHANGED, 1);
            observer.noteNamed(new RecordKey(source, id));
        }
    }

    private void close(List<KnownRecords.KnownRecord> missing, LocalDate today) {
        List<UUID> services =
                missing.stream().map(KnownRecords.KnownRecord::serviceId).toList();
        observer.noteClosed(services);
        observer.flush();
        dates.close(services, today);
        queue.add(missing.stream()
                .map(KnownRecords.KnownRecord::serviceAtLocationId)
                .toList());
        count(RecordOutcome.CLOSED, missing.size());
    }
}
