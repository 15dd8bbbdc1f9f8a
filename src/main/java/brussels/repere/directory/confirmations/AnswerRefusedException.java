package brussels.repere.directory.confirmations;

import brussels.repere.directory.editing.EditConflictException;
import brussels.repere.directory.facts.RecordKey;
import java.util.Map;

/** An answer is not stored, and nothing of it. Says why, record by record. */
public final class AnswerRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<RecordKey, EditConflictException> conflicts;
    private final transient RecordKey record;
    private final Reason reason;

    /** What stands in the way. */
    public enum Reason {
        /** Somebody else changed the same facts meanwhile; both values are told. */
        CONFLICT,
        /** The link is not about this record, or it is gone. */
        NOT_ASKED,
        /** The record is closed. */
        CLOSED,
        /** The link does not let its holder say that. */
        FORBIDDEN,
        /** Too much that it proposes waits already. */
        TOO_MANY_PROPOSALS
    }

    private AnswerRefusedException(Reason reason, RecordKey record, Map<RecordKey, EditConflictException> conflicts) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.record = record;
        this.conflicts = Map.copyOf(conflicts);
    }

    static AnswerRefusedException of(Reason reason, RecordKey record) {
        return new AnswerRefusedException(reason, record, Map.of());
    }

    static AnswerRefusedException of(Map<RecordKey, EditConflictException> conflicts) {
        return new AnswerRefusedException(
                Reason.CONFLICT, conflicts.keySet().iterator().next(), conflicts);
    }

    public Reason reason() {
        return reason;
    }

    /** Returns the record, or the first of them. */
    public RecordKey record() {
        return record;
    }

    /** Returns what changed meanwhile; empty unless that is the reason. */
    public Map<RecordKey, EditConflictException> conflicts() {
        return conflicts;
    }
}
