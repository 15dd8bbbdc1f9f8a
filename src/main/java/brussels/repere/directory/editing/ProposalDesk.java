package brussels.repere.directory.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.facts.EntryCodec;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.directory.facts.FieldValueCodec;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.InTurn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where proposals are read, accepted, declined and withdrawn. Those who decide are whoever may make the change themselves; whoever
 * proposed something may withdraw it. Each method is a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class ProposalDesk {

    private final ProposalStore proposals;
    private final StoredRecords records;
    private final FactApplier facts;
    private final RecordLifecycle lifecycle;
    private final EditorRights rights;
    private final DataGeneration.Repository generation;

    ProposalDesk(
            ProposalStore proposals,
            StoredRecords records,
            FactApplier facts,
            RecordLifecycle lifecycle,
            EditorRights rights,
            DataGeneration.Repository generation) {
        this.proposals = proposals;
        this.records = records;
        this.facts = facts;
        this.lifecycle = lifecycle;
        this.rights = rights;
        this.generation = generation;
    }

    /**
     * A proposal as somebody sees it who may decide or withdraw it.
     *
     * @param serviceId null while the record is not there
     * @param before the record as it is; null while it is not there
     * @param after the record as it would be
     * @param mayDecide whether they may accept or decline it; otherwise it is their own
     * @param hidden whether it is about an address that they may not see
     */
    public record OpenProposal(
            Proposal proposal,
            UUID serviceId,
            DirectoryEntry before,
            DirectoryEntry after,
            boolean mayDecide,
            boolean hidden) {}

    /** Lists the proposals that somebody may decide, or made. */
    @Transactional
    public List<OpenProposal> listOpen(Actor actor) {
        return proposals.listOpen().stream()
                .flatMap(proposal -> open(proposal, actor))
                .toList();
    }

    /** Counts the proposals that nobody has decided yet. */
    @Transactional
    public long countOpen() {
        return proposals.countOpen();
    }

    /** Lists the open proposals that somebody made. */
    @Transactional
    public List<OpenProposal> listOwn(Actor actor) {
        return proposals.listOpenBy(actor.accountId()).stream()
                .flatMap(proposal -> open(proposal, actor))
                .toList();
    }

    private Stream<OpenProposal> open(Proposal proposal, Actor actor) {
        Optional<StoredRecord> record = records.find(proposal.record());
        DirectoryEntry before = record.map(StoredRecord::entry).orElse(null);
        if (before == null && proposal.kind() != FactChangeKind.ADDED) {
            return Stream.empty();
        }
        DirectoryEntry after = after(proposal, before);
        boolean mayDecide = mayDecide(actor, proposal, before == null ? after : before);
        if (!mayDecide && !actor.accountId().equals(proposal.hand().accountId())) {
            return Stream.empty();
        }
        DirectoryEntry shown = before == null ? after : before;
        boolean hidden = proposal.field() == EntryField.LOCATION
                && (rights.isHidden(actor, shown) || rights.isHidden(actor, after));
        return Stream.of(new OpenProposal(
                proposal,
                record.map(StoredRecord::serviceId).orElse(null),
                before == null ? null : rights.hideAddress(actor, before),
                rights.hideAddress(actor, after),
                mayDecide,
                hidden));
    }

    private static DirectoryEntry after(Proposal proposal, DirectoryEntry before) {
        if (proposal.kind() == FactChangeKind.ADDED) {
            return EntryCodec.decode(
                    proposal.newValue(),
                    new Provenance(proposal.record().source(), proposal.record().sourceId(), null, null));
        }
        return proposal.field() == null
                ? before
                : FieldValueCodec.decode(proposal.field(), proposal.newValue(), before);
    }

    private boolean mayDecide(Actor actor, Proposal proposal, DirectoryEntry entry) {
        return rights.decide(actor, Action.DECIDE_PROPOSALS, entry) == Decision.ALLOWED
                && (proposal.field() == null || rights.decide(actor, proposal.field(), entry) == Decision.ALLOWED);
    }

    /**
     * @param state accepted, declined or withdrawn
     * @throws RecordStateException if there is no such proposal, it was decided before, or its record is closed meanwhile
     * @throws EditRefusedException if it is not theirs to decide
     */
    @InTurn
    @Transactional
    public void decide(UUID id, Proposal.State state, Actor actor) {
        generation.lock();
        Proposal proposal =
                proposals.lock(id).orElseThrow(() -> new RecordStateException(RecordStateException.Reason.UNKNOWN));
        OpenProposal open =
                open(proposal, actor).findFirst().orElseThrow(() -> new EditRefusedException(Action.DECIDE_PROPOSALS));
        boolean own = actor.accountId().equals(proposal.hand().accountId());
        if (state == Proposal.State.WITHDRAWN ? !own : !open.mayDecide()) {
            throw new EditRefusedException(Action.DECIDE_PROPOSALS);
        }
        if (proposal.state() != Proposal.State.OPEN) {
            throw new RecordStateException(RecordStateException.Reason.DECIDED);
        }
        if (state == Proposal.State.ACCEPTED) {
            accept(proposal);
        }
        proposals.settle(id, state, actor.accountId());
    }

    private void accept(Proposal proposal) {
        if (proposal.kind() == FactChangeKind.ADDED) {
            lifecycle.addProposed(proposal);
            return;
        }
        StoredRecord record = records.find(proposal.record())
                .orElseThrow(() -> new RecordStateException(RecordStateException.Reason.UNKNOWN));
        if (proposal.field() == null) {
            lifecycle.apply(
                    record, proposal.kind(), proposal.findClosureReason().orElse(null), proposal.hand());
        } else {
            requireUnchanged(record, proposal);
            facts.applyProposed(record, proposal);
        }
    }

    /** Whoever decides has seen what the proposal would replace, unless somebody changed that since it was made. */
    private void requireUnchanged(StoredRecord record, Proposal proposal) {
        EntryField field = proposal.field();
        DirectoryEntry current = record.entry();
        String now = field.hash(current);
        boolean same = now.equals(field.hash(FieldValueCodec.decode(field, proposal.oldValue(), current)));
        boolean done = now.equals(field.hash(FieldValueCodec.decode(field, proposal.newValue(), current)));
        if (!same && !done) {
            throw new RecordStateException(RecordStateException.Reason.STALE);
        }
    }
}
