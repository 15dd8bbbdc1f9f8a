package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
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
 * Decides what is kept where a source and a correction made here, or a source now and before, say different things:
 *
 * <ol>
 *   <li>What the form of the source cannot say stays as it is stored ({@link UnstatedParts}).
 *   <li>A record that was verified earlier than what is stored changes nothing, unless the import says that it may.
 *   <li>A field that was corrected here stays for as long as its source says what it said then.
 *   <li>Once the source says the same as the correction, the correction is deleted.
 *   <li>If the source says something else, whoever checked in the later month is believed; if nobody knows when the source did,
 *       the correction is.
 * </ol>
 *
 * No correction is dropped without telling the import's listener. Belongs to one import and its transaction.
 */
final class EntryMerger {

    private final EntityManager entities;
    private final ImportSource source;
    private final LocalDate today;
    private final Map<Key, Map<EntryField, FieldEditEntity>> edits = new HashMap<>();
    private int olderCount;
    private int correctedCount;

    private record Key(String source, String sourceId) {

        static Key of(DirectoryEntry entry) {
            return new Key(entry.provenance().source(), entry.provenance().sourceId());
        }
    }

    EntryMerger(EntityManager entities, ImportSource source, LocalDate today) {
        this.entities = entities;
        this.source = source;
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

    /** Tells the import's listener of a correction that names no open record, and returns whether it is one. */
    boolean correctsNothing(StatedRecord record) {
        boolean nothing = record.correction().isPresent()
                && (record.known() == null || record.known().closed());
        if (nothing) {
            source.onNothingToCorrect(record.entry().provenance());
        }
        return nothing;
    }

    /** Returns whether merging a record needs more of what is stored than its hash. */
    boolean needsCurrent(StatedRecord record) {
        return record.known() != null
                && (record.correction().isPresent()
                        || !record.unstated().isEmpty()
                        || edits.containsKey(Key.of(record.entry())));
    }

    /**
     * @param current what is stored; null where {@link #needsCurrent} says that it is not needed
     * @return what is to be stored; empty if all that is stored stays
     */
    Optional<DirectoryEntry> merge(StatedRecord record, DirectoryEntry current) {
        DirectoryEntry stated = record.entry();
        if (record.correction().isPresent()) {
            return correct(stated, current, record.correction().get());
        }
        if (record.known() != null
                && isOlder(stated.provenance().lastVerified(), record.known())
                && !source.mayBeOlder()) {
            olderCount++;
            return Optional.empty();
        }
        if (current == null) {
            return Optional.of(stated);
        }
        UnstatedParts unstated = record.unstated();
        Map<EntryField, FieldEditEntity> corrections = new HashMap<>(edits.getOrDefault(Key.of(stated), Map.of()));
        corrections.keySet().removeAll(unstated.listKept(stated, current));
        return Optional.of(applyEdits(unstated.complete(stated, current), current, corrections));
    }

    private static boolean isOlder(YearMonth verified, KnownRecords.KnownRecord known) {
        return verified != null && known.verifiedIn() != null && verified.isBefore(known.verifiedIn());
    }

    private Optional<DirectoryEntry> correct(DirectoryEntry stated, DirectoryEntry current, CorrectionScope scope) {
        Map<EntryField, FieldEditEntity> earlierEdits = edits.getOrDefault(Key.of(stated), Map.of());
        Set<EntryField> changed = EnumSet.noneOf(EntryField.class);
        for (EntryField field : scope.fields()) {
            FieldEditEntity edit = earlierEdits.get(field);
            if (!field.hash(stated).equals(field.hash(current))) {
                changed.add(field);
                writeEdit(stated, field, edit == null ? field.hash(current) : edit.statedHash, scope.verified());
            } else if (edit != null && edit.verifiedIn().isBefore(scope.verified())) {
                correctedCount++;
                writeEdit(stated, field, edit.statedHash, scope.verified());
            }
        }
        correctedCount += changed.size();
        return changed.isEmpty() ? Optional.empty() : Optional.of(current.withFieldsFrom(changed, stated));
    }

    private void writeEdit(DirectoryEntry correction, EntryField field, String statedHash, YearMonth verified) {
        FieldEditEntity row = new FieldEditEntity();
        row.source = correction.provenance().source();
        row.sourceId = correction.provenance().sourceId();
        row.field = field.code();
        row.statedHash = statedHash;
        row.lastVerified = verified.toString();
        row.editedOn = today;
        entities.merge(row);
    }

    private DirectoryEntry applyEdits(
            DirectoryEntry stated, DirectoryEntry current, Map<EntryField, FieldEditEntity> corrections) {
        Set<EntryField> keptFields = EnumSet.noneOf(EntryField.class);
        corrections.forEach((field, edit) -> {
            String statedHash = field.hash(stated);
            YearMonth verified = stated.provenance().lastVerified();
            if (statedHash.equals(field.hash(current))) {
                deleteEdit(edit);
            } else if (statedHash.equals(edit.statedHash)) {
                keptFields.add(field);
            } else if (verified != null && verified.isAfter(edit.verifiedIn())) {
                deleteEdit(edit);
                source.onMerged(MergeOutcome.SOURCE_TAKEN, stated.provenance(), field);
            } else {
                keptFields.add(field);
                source.onMerged(MergeOutcome.CORRECTION_KEPT, stated.provenance(), field);
            }
        });
        return stated.withFieldsFrom(keptFields, current);
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

    /** @return how many fields were corrected, or checked again */
    int finish() {
        if (olderCount > 0) {
            source.onOlderIgnored(olderCount);
        }
        return correctedCount;
    }
}
