package brussels.repere.directory.editing;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.ChangeAuthor;
import brussels.repere.directory.facts.ClosureReason;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.directory.facts.RecordKey;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that waits to be accepted. Its values may be a confidential address. Immutable.
 *
 * @param field null where a record is to be added, closed or opened again
 * @param kind edited, added, closed or reopened
 * @param oldValue of the field when it was proposed; null without a field
 * @param newValue of the field; of a record that is to be added, all of its fields; of one that is to be closed,
 *     why; otherwise null
 * @param hand who proposes it
 */
public record Proposal(
        UUID id,
        RecordKey record,
        EntryField field,
        FactChangeKind kind,
        String oldValue,
        String newValue,
        ChangeAuthor hand,
        Instant at,
        State state) {

    /** Returns why the record is to be closed; empty where it is not, and where nobody said why. */
    public Optional<ClosureReason> findClosureReason() {
        return kind == FactChangeKind.CLOSED ? ClosureReason.read(newValue) : Optional.empty();
    }

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
