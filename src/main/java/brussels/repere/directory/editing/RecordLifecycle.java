package brussels.repere.directory.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.facts.ChangeAuthor;
import brussels.repere.directory.facts.ClosureReason;
import brussels.repere.directory.facts.EntryCodec;
import brussels.repere.directory.facts.FactChange;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.directory.facts.FactHistory;
import brussels.repere.directory.facts.RecordClosures;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.objections.ObjectionStore;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.InTurn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Adds records, closes them and opens them again. A record that is added here has this directory as its source; one that is closed here
 * stays closed although its source has it. Each method is a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class RecordLifecycle {

    /** The source of what is added here. */
    public static final String OWN_SOURCE = "Repère";

    private final StoredRecords records;
    private final RecordWriter writer;
    private final EditorRights rights;
    private final FactHistory history;
    private final RecordClosures closures;
    private final ObjectionStore objections;
    private final ProposalStore proposals;
    private final DataGeneration.Repository generation;
    private final BrusselsClock clock;

    RecordLifecycle(
            StoredRecords records,
            RecordWriter writer,
            EditorRights rights,
            FactHistory history,
            RecordClosures closures,
            ObjectionStore objections,
            ProposalStore proposals,
            DataGeneration.Repository generation,
            BrusselsClock clock) {
        this.records = records;
        this.writer = writer;
        this.rights = rights;
        this.history = history;
        this.closures = closures;
        this.objections = objections;
        this.proposals = proposals;
        this.generation = generation;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param id of the service; null while it only waits to be added
     * @param decision allowed if it is done, proposed if it waits
     */
    public record Outcome(UUID id, long version, Decision decision) {}

    /**
     * @throws EditRefusedException if they may not even propose it
     * @throws RecordStateException if somebody with the same e-mail address or telephone objected to being listed
     */
    @InTurn
    @Transactional
    public Outcome add(DirectoryEntry stated, Actor actor) {
        generation.lock();
        DirectoryEntry entry = RefugeRule.applyToNew(
                withOwnProvenance(stated, UUID.randomUUID().toString()));
        RecordKey key = RecordKey.of(entry);
        Decision decision = rights.decideOnAdding(actor, entry);
        ChangeAuthor hand = rights.handOf(actor, Action.ADD, entry);
        switch (decision) {
            case REFUSED -> throw new EditRefusedException(Action.ADD);
            case PROPOSED -> {
                requireNoObjection(entry);
                proposals.add(key, FactChangeKind.ADDED, EntryCodec.encode(entry), hand);
                return new Outcome(null, 0, decision);
            }
            default -> {
                UUID id = store(entry, hand);
                return new Outcome(id, history.lastNumber(key), decision);
            }
        }
    }

    private void requireNoObjection(DirectoryEntry entry) {
        if (objections.open().knowsAnyOf(entry.contact())) {
            throw new RecordStateException(RecordStateException.Reason.OBJECTED);
        }
    }

    private UUID store(DirectoryEntry entry, ChangeAuthor hand) {
        requireNoObjection(entry);
        history.add(List.of(FactChange.ofRecord(RecordKey.of(entry), FactChangeKind.ADDED, hand)));
        return writer.write(null, entry);
    }

    /** Whoever adds a record has just looked at all of it. */
    private DirectoryEntry withOwnProvenance(DirectoryEntry stated, String id) {
        LocalDate today = clock.today();
        return new DirectoryEntry(
                new Provenance(OWN_SOURCE, id, today, clock.month()),
                stated.organization(),
                stated.offering(),
                stated.location(),
                stated.area(),
                stated.contact(),
                stated.access(),
                stated.texts());
    }

    /** Stores a record that somebody proposed. Needs the transaction that accepts it. */
    void addProposed(Proposal proposal) {
        Provenance provenance =
                new Provenance(proposal.record().source(), proposal.record().sourceId(), clock.today(), clock.month());
        store(RefugeRule.applyToNew(EntryCodec.decode(proposal.newValue(), provenance)), proposal.hand());
    }

    /**
     * @param reason null where nobody says why
     * @throws RecordStateException if there is no such record, or it is closed; or there is none that it is said to be merged with
     * @throws EditRefusedException if they may not even propose it
     */
    @InTurn
    @Transactional
    public Outcome close(UUID id, ClosureReason reason, Actor actor) {
        if (reason != null
                && reason.other() != null
                && records.find(reason.other()).isEmpty()) {
            throw new RecordStateException(RecordStateException.Reason.UNKNOWN);
        }
        return change(id, FactChangeKind.CLOSED, reason, actor);
    }

    /** Closes a record of which nobody says why, as {@link #close(UUID, ClosureReason, Actor)} does. */
    @InTurn
    @Transactional
    public Outcome close(UUID id, Actor actor) {
        return close(id, null, actor);
    }

    /**
     * @throws RecordStateException if there is no such record, or it is open
     * @throws EditRefusedException if they may not even propose it
     */
    @InTurn
    @Transactional
    public Outcome reopen(UUID id, Actor actor) {
        return change(id, FactChangeKind.REOPENED, null, actor);
    }

    private Outcome change(UUID id, FactChangeKind kind, ClosureReason reason, Actor actor) {
        generation.lock();
        StoredRecord record =
                records.find(id).orElseThrow(() -> new RecordStateException(RecordStateException.Reason.UNKNOWN));
        requireOther(record, kind);
        Decision decision = rights.decide(actor, Action.CLOSE, record.entry());
        if (decision == Decision.REFUSED) {
            throw new EditRefusedException(Action.CLOSE);
        }
        ChangeAuthor hand = rights.handOf(actor, Action.CLOSE, record.entry());
        if (decision == Decision.PROPOSED) {
            proposals.add(record.key(), kind, reason == null ? null : reason.write(), hand);
        } else {
            apply(record, kind, reason, hand);
        }
        return new Outcome(record.serviceId(), history.lastNumber(record.key()), decision);
    }

    private static void requireOther(StoredRecord record, FactChangeKind kind) {
        boolean closing = kind == FactChangeKind.CLOSED;
        if (closing == (record.closedOn() != null)) {
            throw new RecordStateException(
                    closing ? RecordStateException.Reason.CLOSED : RecordStateException.Reason.OPEN);
        }
    }

    /**
     * Closes a record or opens it. Needs a transaction that holds the lock of the data.
     *
     * @param reason null where it is opened, or nobody said why
     */
    void apply(StoredRecord record, FactChangeKind kind, ClosureReason reason, ChangeAuthor hand) {
        requireOther(record, kind);
        if (kind == FactChangeKind.CLOSED) {
            closures.add(record.key(), clock.today());
            writer.setClosed(record, clock.today());
        } else {
            closures.remove(record.key());
            writer.setClosed(record, null);
        }
        history.add(List.of(
                kind == FactChangeKind.CLOSED
                        ? FactChange.ofClosure(record.key(), reason, hand)
                        : FactChange.ofRecord(record.key(), kind, hand)));
    }

    /** Closes a record again that was closed before, for the same reason. Needs a transaction that holds the lock of the data. */
    void closeAgain(StoredRecord record, ChangeAuthor hand) {
        apply(
                record,
                FactChangeKind.CLOSED,
                history.findClosureReason(record.key()).orElse(null),
                hand);
    }
}
