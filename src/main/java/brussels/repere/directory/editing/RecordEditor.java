package brussels.repere.directory.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.FactChange;
import brussels.repere.directory.facts.FactHistory;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.InTurn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Edits the facts of records. An edit says which version of the record it began with: facts that others changed meanwhile stay, and only
 * if it is the same fact nothing is changed and both values are told. What somebody may only propose waits; if they may not even propose
 * one of the fields, nothing of the edit is done. Each method is a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class RecordEditor {

    private final StoredRecords records;
    private final FactApplier facts;
    private final EditorRights rights;
    private final FactHistory history;
    private final ProposalStore proposals;
    private final DataGeneration.Repository generation;

    RecordEditor(
            StoredRecords records,
            FactApplier facts,
            EditorRights rights,
            FactHistory history,
            ProposalStore proposals,
            DataGeneration.Repository generation) {
        this.records = records;
        this.facts = facts;
        this.rights = rights;
        this.history = history;
        this.proposals = proposals;
        this.generation = generation;
    }

    /**
     * @throws RecordStateException if there is no such record, or it is closed
     * @throws EditRefusedException if they may not even propose one of the fields
     * @throws EditConflictException if somebody else changed one of the fields meanwhile, be it one that was found right. It is thrown before
     *     anything is changed, and a transaction that it is in goes on
     */
    @InTurn
    @Transactional(dontRollbackOn = EditConflictException.class)
    public EditResult edit(UUID id, long version, RecordEdit edit, Actor actor) {
        generation.lock();
        StoredRecord record = requireOpen(id);
        DirectoryEntry current = record.entry();
        requireVersion(record, version);
        refuseForbidden(actor, edit, current);
        List<FactChange> since = history.listAfter(record.key(), version);
        Set<EntryField> different = differing(edit, current);
        Map<Decision, Set<EntryField>> decided = decide(actor, edit, different, current);
        refuseConflicts(record, edit, different, since, actor);
        Set<EntryField> allowed = decided.getOrDefault(Decision.ALLOWED, Set.of());
        Set<EntryField> proposed = decided.getOrDefault(Decision.PROPOSED, Set.of());
        FactApplier.Applied applied = facts.apply(
                record,
                edit.stated(),
                allowed,
                edit.confirmed(),
                field -> rights.handOf(actor, rights.actionOf(field), current));
        Stream.concat(edit.fields().stream(), edit.confirmed().stream())
                .filter(field -> !proposed.contains(field))
                .forEach(field -> proposals.withdraw(record.key(), field, actor.accountId()));
        for (EntryField field : proposed) {
            proposals.add(current, edit.stated(), field, rights.handOf(actor, rights.actionOf(field), current));
        }
        return new EditResult(
                applied.id(),
                history.lastNumber(record.key()),
                allowed,
                proposed,
                applied.confirmed(),
                !since.isEmpty());
    }

    private StoredRecord requireOpen(UUID id) {
        StoredRecord record =
                records.find(id).orElseThrow(() -> new RecordStateException(RecordStateException.Reason.UNKNOWN));
        if (record.closedOn() != null) {
            throw new RecordStateException(RecordStateException.Reason.CLOSED);
        }
        return record;
    }

    /** A version that was never there would pass over whatever changed meanwhile. */
    private void requireVersion(StoredRecord record, long version) {
        long last = history.lastNumber(record.key());
        if (version > last) {
            throw new EditConflictException(List.of(), last);
        }
    }

    /** Whether a value differs is judged later: otherwise the answer would tell who guesses it that it does not. */
    private void refuseForbidden(Actor actor, RecordEdit edit, DirectoryEntry current) {
        Stream.concat(edit.fields().stream(), edit.confirmed().stream())
                .filter(field -> rights.decide(actor, field, current) == Decision.REFUSED)
                .findFirst()
                .ifPresent(field -> {
                    throw new EditRefusedException(rights.actionOf(field));
                });
    }

    private static Set<EntryField> differing(RecordEdit edit, DirectoryEntry current) {
        Set<EntryField> different = EnumSet.noneOf(EntryField.class);
        edit.fields().stream()
                .filter(field -> !field.hash(edit.stated()).equals(field.hash(current)))
                .forEach(different::add);
        return different;
    }

    private void refuseConflicts(
            StoredRecord record, RecordEdit edit, Set<EntryField> different, List<FactChange> since, Actor actor) {
        List<FactConflict> conflicts = FactConflict.list(edit, different, since, record.entry()).stream()
                .map(conflict -> new FactConflict(
                        conflict.field(),
                        rights.hideAddress(actor, conflict.was()),
                        rights.hideAddress(actor, conflict.theirs()),
                        conflict.change()))
                .toList();
        if (!conflicts.isEmpty()) {
            throw new EditConflictException(conflicts, history.lastNumber(record.key()));
        }
    }

    private Map<Decision, Set<EntryField>> decide(
            Actor actor, RecordEdit edit, Set<EntryField> different, DirectoryEntry current) {
        Map<Decision, Set<EntryField>> decided = new EnumMap<>(Decision.class);
        for (EntryField field : different) {
            decided.computeIfAbsent(rights.decide(actor, field, current), none -> EnumSet.noneOf(EntryField.class))
                    .add(field);
        }
        boolean mayConfirm = edit.confirmed().stream().allMatch(field -> rights.mayConfirm(actor, field, current));
        Set<EntryField> refused = decided.getOrDefault(Decision.REFUSED, Set.of());
        if (!refused.isEmpty() || !mayConfirm) {
            throw new EditRefusedException(
                    refused.stream().map(rights::actionOf).findFirst().orElse(Action.EDIT));
        }
        return decided;
    }
}
