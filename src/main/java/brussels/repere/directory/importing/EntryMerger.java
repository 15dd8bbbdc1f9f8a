package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.storage.CurrentEntries;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept where a source and somebody here, or a source now and before, say different things:
 *
 * <ol>
 *   <li>What was verified earlier than what is there changes nothing, unless that is meant.
 *   <li>A field that was corrected here stays for as long as its source says what it said then.
 *   <li>Once the source says the same, there is nothing to correct any more.
 *   <li>If it says something else, the one who checked it in the later month is believed; if nobody knows when the source did, we are.
 * </ol>
 *
 * Nothing that was corrected goes without being told. Of one import, and its transaction.
 */
final class EntryMerger {

    private final EntityManager entities;
    private final CurrentEntries currentEntries;
    private final ImportSource importSource;
    private final LocalDate today;
    private final Map<Key, Map<EntryField, FieldEditEntity>> edits = new HashMap<>();
    private int olderCount;
    private int correctedCount;

    private record Key(String source, String sourceId) {

        static Key of(DirectoryEntry entry) {
            return new Key(entry.provenance().source(), entry.provenance().sourceId());
        }
    }

    EntryMerger(EntityManager entities, CurrentEntries current, ImportSource incoming, LocalDate today) {
        this.entities = entities;
        this.currentEntries = current;
        this.importSource = incoming;
        this.today = today;
        List<FieldEditEntity> rows = entities.createQuery("select e from FieldEditEntity e", FieldEditEntity.class)
                .getResultList();
        for (FieldEditEntity row : rows) {
            entities.detach(row);
            EntryField.find(row.field).ifPresent(field -> edits.computeIfAbsent(
                            new Key(row.source, row.sourceId), key -> new EnumMap<>(EntryField.class))
                    .put(field, row));
        }
    }

    /**
     * @param known null if it is not there
     * @return what it is to be from now on; empty if all that is there stays
     */
    Optional<DirectoryEntry> merge(DirectoryEntry told, KnownRecords.KnownRecord known) {
        Optional<CorrectionScope> correction = importSource.correctionScope();
        if (correction.isPresent()) {
            if (known == null || known.closed()) {
                importSource.onNothingToCorrect(told.provenance());
                return Optional.empty();
            }
            return correct(told, currentEntries.get(known.serviceAtLocationId()), correction.get());
        }
        if (known != null && isOlder(told.provenance().lastVerified(), known) && !importSource.mayBeOlder()) {
            olderCount++;
            return Optional.empty();
        }
        Map<EntryField, FieldEditEntity> corrections = edits.getOrDefault(Key.of(told), Map.of());
        return Optional.of(
                known == null || corrections.isEmpty()
                        ? told
                        : applyEdits(told, currentEntries.get(known.serviceAtLocationId()), corrections));
    }

    private static boolean isOlder(YearMonth verified, KnownRecords.KnownRecord known) {
        return verified != null && known.verifiedIn() != null && verified.isBefore(known.verifiedIn());
    }

    private Optional<DirectoryEntry> correct(DirectoryEntry told, DirectoryEntry there, CorrectionScope correction) {
        Map<EntryField, FieldEditEntity> before = edits.getOrDefault(Key.of(told), Map.of());
        Set<EntryField> other = EnumSet.noneOf(EntryField.class);
        for (EntryField field : correction.fields()) {
            FieldEditEntity edit = before.get(field);
            if (!field.hash(told).equals(field.hash(there))) {
                other.add(field);
                writeEdit(told, field, edit == null ? field.hash(there) : edit.statedHash, correction.verified());
            } else if (edit != null && edit.verifiedIn().isBefore(correction.verified())) {
                correctedCount++;
                writeEdit(told, field, edit.statedHash, correction.verified());
            }
        }
        correctedCount += other.size();
        return other.isEmpty() ? Optional.empty() : Optional.of(there.withFieldsFrom(other, told));
    }

    private void writeEdit(DirectoryEntry told, EntryField field, String stated, YearMonth verified) {
        FieldEditEntity row = new FieldEditEntity();
        row.source = told.provenance().source();
        row.sourceId = told.provenance().sourceId();
        row.field = field.code();
        row.statedHash = stated;
        row.lastVerified = verified.toString();
        row.editedOn = today;
        entities.merge(row);
    }

    private DirectoryEntry applyEdits(
            DirectoryEntry told, DirectoryEntry there, Map<EntryField, FieldEditEntity> corrections) {
        Set<EntryField> ours = EnumSet.noneOf(EntryField.class);
        corrections.forEach((field, edit) -> {
            String stated = field.hash(told);
            YearMonth verified = told.provenance().lastVerified();
            if (stated.equals(field.hash(there))) {
                deleteEdit(edit);
            } else if (stated.equals(edit.statedHash)) {
                ours.add(field);
            } else if (verified != null && verified.isAfter(edit.verifiedIn())) {
                deleteEdit(edit);
                importSource.onMerged(MergeOutcome.SOURCE_TAKEN, told.provenance(), field);
            } else {
                ours.add(field);
                importSource.onMerged(MergeOutcome.CORRECTION_KEPT, told.provenance(), field);
            }
        });
        return told.withFieldsFrom(ours, there);
    }

    private void deleteEdit(FieldEditEntity edit) {
        entities.createQuery(
                        """
                        delete from FieldEditEntity e
                        where e.source = :source and e.sourceId = :id and e.field = :field""")
                .setParameter("source", edit.source)
                .setParameter("id", edit.sourceId)
                .setParameter("field", edit.field)
                .executeUpdate();
    }

    /** @return how many fields were corrected */
    int finish() {
        if (olderCount > 0) {
            importSource.onOlderIgnored(olderCount);
        }
        return correctedCount;
    }
}
