package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.facts.ChangeAuthor;
import brussels.repere.directory.facts.EditBook;
import brussels.repere.directory.facts.FactChange;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.directory.facts.FactHistory;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.storage.CurrentEntries;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.directory.upstream.SentBook;
import brussels.repere.text.Bilingual;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Notes what an import does to each record: in a dry run for its report, otherwise in the history of the record, where what it adds is not
 * noted, since the record itself says it. Belongs to one import and its transaction.
 */
final class ImportObserver {

    private final EntityManager entities;
    private final CurrentEntries currentEntries;
    private final FactHistory history;
    private final EditBook edits;
    private final SentBook sent;
    private final boolean dryRun;
    private final List<RecordChange> changes = new ArrayList<>();
    private final List<FactChange> steps = new ArrayList<>();

    ImportObserver(
            EntityManager entities,
            CurrentEntries currentEntries,
            FactHistory history,
            EditBook edits,
            SentBook sent,
            boolean dryRun) {
        this.entities = entities;
        this.currentEntries = currentEntries;
        this.history = history;
        this.edits = edits;
        this.sent = sent;
        this.dryRun = dryRun;
    }

    /**
     * @param before the row as it was; null for a new record
     * @param kind of the change of each field
     */
    void noteChange(ServiceAtLocation before, DirectoryEntry entry, FactChangeKind kind) {
        if (before == null) {
            noteForReport(RecordChange.Kind.ADDED, entry, Set.of());
            return;
        }
        DirectoryEntry current = currentEntries.of(before);
        if (dryRun) {
            noteForReport(
                    before.isClosed() ? RecordChange.Kind.REOPENED : RecordChange.Kind.CHANGED,
                    entry,
                    FactHistory.listDifferences(current, entry));
            return;
        }
        if (before.isClosed()) {
            steps.add(FactChange.ofRecord(RecordKey.of(entry), FactChangeKind.REOPENED, ChangeAuthor.NOBODY));
        }
        steps.addAll(FactHistory.compare(current, entry, kind, edits.list(RecordKey.of(entry)), ChangeAuthor.NOBODY));
    }

    /** Notes that a source still has a record, and that it stays as it is. */
    void noteNamed(RecordKey key) {
        sent.noteUnchanged(key);
    }

    private void noteForReport(RecordChange.Kind kind, DirectoryEntry entry, Set<EntryField> fields) {
        if (dryRun) {
            Provenance provenance = entry.provenance();
            changes.add(new RecordChange(
                    kind,
                    provenance.source(),
                    provenance.sourceId(),
                    entry.organization().name(),
                    fields));
        }
    }

    void noteClosed(List<UUID> services) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select source, source_id, name_fr, name_nl from service
                        where id = any(cast(:ids as uuid[]))""",
                        Object[].class)
                .setParameter("ids", services.toArray(UUID[]::new))
                .getResultList();
        rows.forEach(row -> noteClosed((Object[]) row));
    }

    private void noteClosed(Object[] row) {
        RecordKey key = new RecordKey((String) row[0], (String) row[1]);
        sent.noteGone(List.of(key));
        if (dryRun) {
            Bilingual name = new Bilingual((String) row[2], (String) row[3]);
            changes.add(new RecordChange(RecordChange.Kind.CLOSED, key.source(), key.sourceId(), name, Set.of()));
        } else {
            steps.add(FactChange.ofRecord(key, FactChangeKind.CLOSED, ChangeAuthor.NOBODY));
        }
    }

    /** Writes what was noted of the history; a dry run writes nothing. */
    void flush() {
        history.add(steps);
        steps.clear();
    }

    /** Lists what a dry run would change; otherwise nothing. */
    List<RecordChange> list() {
        return List.copyOf(changes);
    }
}
