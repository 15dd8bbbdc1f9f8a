package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.EditBook;
import brussels.repere.directory.facts.EditRules;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.upstream.SentBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what is kept where a source and what is known here, or a source now and before, say different things:
 *
 * <ol>
 *   <li>What the form of the source cannot say stays as it is stored ({@link UnstatedParts}).
 *   <li>A record that was verified earlier than what is stored changes nothing, unless the import says that it may.
 *   <li>Fields that somebody here corrected or looked at meet the source by {@link EditRules}.
 * </ol>
 *
 * Nothing that was stated here is dropped without telling the import's listener. Belongs to one import and its transaction.
 */
final class EntryMerger {

    private final ImportSource source;
    private final EditBook edits;
    private final EditRules rules;
    private final SentBook sent;
    private int olderCount;
    private int correctedCount;

    /** @param sent is told what the source says now of what was sent to it */
    EntryMerger(EditBook edits, SentBook sent, ImportSource source, LocalDate today) {
        this.source = source;
        this.edits = edits;
        this.sent = sent;
        this.rules = new EditRules(edits, today);
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
                        || edits.contains(RecordKey.of(record.entry())));
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
            sent.noteSaid(stated, Set.of());
            return Optional.of(stated);
        }
        UnstatedParts unstated = record.unstated();
        DirectoryEntry said = unstated.complete(stated, current);
        Set<EntryField> silent = unstated.listKept(stated, current);
        sent.noteSaid(said, silent);
        return Optional.of(rules.meet(
                said, current, silent, (field, outcome) -> source.onMerged(outcome, stated.provenance(), field)));
    }

    private static boolean isOlder(YearMonth verified, KnownRecords.KnownRecord known) {
        return verified != null && known.verifiedIn() != null && verified.isBefore(known.verifiedIn());
    }

    private Optional<DirectoryEntry> correct(DirectoryEntry stated, DirectoryEntry current, CorrectionScope scope) {
        Set<EntryField> changed = rules.correct(stated, current, scope.fields(), scope.verified());
        Set<EntryField> checkedAgain = edits.list(RecordKey.of(current)).keySet();
        checkedAgain.retainAll(scope.fields());
        checkedAgain.removeAll(changed);
        correctedCount += changed.size()
                + rules.confirm(current, checkedAgain, scope.verified()).size();
        return changed.isEmpty() ? Optional.empty() : Optional.of(current.withFieldsFrom(changed, stated));
    }

    /** @return how many fields were corrected, or checked again */
    int finish() {
        if (olderCount > 0) {
            source.onOlderIgnored(olderCount);
        }
        return correctedCount;
    }
}
