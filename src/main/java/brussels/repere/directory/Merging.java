package brussels.repere.directory;

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
final class Merging {

    private final EntityManager entities;
    private final CurrentEntries current;
    private final Incoming incoming;
    private final LocalDate today;
    private final Map<Key, Map<Field, FieldEditEntity>> edits = new HashMap<>();
    private int older;
    private int corrected;

    private record Key(String source, String sourceId) {

        static Key of(DirectoryEntry entry) {
            return new Key(entry.provenance().source(), entry.provenance().sourceId());
        }
    }

    Merging(EntityManager entities, CurrentEntries current, Incoming incoming, LocalDate today) {
        this.entities = entities;
        this.current = current;
        this.incoming = incoming;
        this.today = today;
        List<FieldEditEntity> rows = entities.createQuery("select e from FieldEditEntity e", FieldEditEntity.class)
                .getResultList();
        for (FieldEditEntity row : rows) {
            entities.detach(row);
            Field.find(row.field).ifPresent(field -> edits.computeIfAbsent(
                            new Key(row.source, row.sourceId), key -> new EnumMap<>(Field.class))
                    .put(field, row));
        }
    }

    /**
     * @param known null if it is not there
     * @return what it is to be from now on; empty if all that is there stays
     */
    Optional<DirectoryEntry> merge(DirectoryEntry told, KnownRecords.Known known) {
        Optional<Correction> correction = incoming.correction();
        if (correction.isPresent()) {
            if (known == null || known.closed()) {
                incoming.nothingToCorrect(told.provenance());
                return Optional.empty();
            }
            return correct(told, current.at(known.place()), correction.get());
        }
        if (known != null && isOlder(told.provenance().lastVerified(), known) && !incoming.mayBeOlder()) {
            older++;
            return Optional.empty();
        }
        Map<Field, FieldEditEntity> corrections = edits.getOrDefault(Key.of(told), Map.of());
        return Optional.of(
                known == null || corrections.isEmpty() ? told : follow(told, current.at(known.place()), corrections));
    }

    private static boolean isOlder(YearMonth verified, KnownRecords.Known known) {
        return verified != null && known.verifiedIn() != null && verified.isBefore(known.verifiedIn());
    }

    private Optional<DirectoryEntry> correct(DirectoryEntry told, DirectoryEntry there, Correction correction) {
        Map<Field, FieldEditEntity> before = edits.getOrDefault(Key.of(told), Map.of());
        Set<Field> other = EnumSet.noneOf(Field.class);
        for (Field field : correction.fields()) {
            FieldEditEntity edit = before.get(field);
            if (!field.hash(told).equals(field.hash(there))) {
                other.add(field);
                keep(told, field, edit == null ? field.hash(there) : edit.statedHash, correction.verified());
            } else if (edit != null && edit.verifiedIn().isBefore(correction.verified())) {
                corrected++;
                keep(told, field, edit.statedHash, correction.verified());
            }
        }
        corrected += other.size();
        return other.isEmpty() ? Optional.empty() : Optional.of(there.taking(other, told));
    }

    private void keep(DirectoryEntry told, Field field, String stated, YearMonth verified) {
        FieldEditEntity row = new FieldEditEntity();
        row.source = told.provenance().source();
        row.sourceId = told.provenance().sourceId();
        row.field = field.code();
        row.statedHash = stated;
        row.lastVerified = verified.toString();
        row.editedOn = today;
        entities.merge(row);
    }

    private DirectoryEntry follow(DirectoryEntry told, DirectoryEntry there, Map<Field, FieldEditEntity> corrections) {
        Set<Field> ours = EnumSet.noneOf(Field.class);
        corrections.forEach((field, edit) -> {
            String stated = field.hash(told);
            YearMonth verified = told.provenance().lastVerified();
            if (stated.equals(field.hash(there))) {
                forget(edit);
            } else if (stated.equals(edit.statedHash)) {
                ours.add(field);
            } else if (verified != null && verified.isAfter(edit.verifiedIn())) {
                forget(edit);
                incoming.merged(Merge.GAVE_WAY, told.provenance(), field);
            } else {
                ours.add(field);
                incoming.merged(Merge.KEPT, told.provenance(), field);
            }
        });
        return told.taking(ours, there);
    }

    private void forget(FieldEditEntity edit) {
        entities.createQuery(
                        "delete from FieldEditEntity e where e.source = :source and e.sourceId = :id and e.field = :field")
                .setParameter("source", edit.source)
                .setParameter("id", edit.sourceId)
                .setParameter("field", edit.field)
                .executeUpdate();
    }

    /** @return how many fields were corrected */
    int finish() {
        if (older > 0) {
            incoming.older(older);
        }
        return corrected;
    }
}
