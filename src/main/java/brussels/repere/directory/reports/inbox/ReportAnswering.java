package brussels.repere.directory.reports.inbox;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.EditRefusedException;
import brussels.repere.directory.editing.EditResult;
import brussels.repere.directory.editing.RecordEditor;
import brussels.repere.directory.editing.ScopedRecords;
import brussels.repere.directory.editing.ScopedRecords.ScopedRecord;
import brussels.repere.directory.reports.ContestedServices;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.ReportState;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.InTurn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes answers to reports, each with its line of the audit log. What an organisation says of a report on itself waits until somebody of
 * the directory agrees; a correction that it may make itself is one, and settles the report. Safe for use by several threads; must be called
 * outside of a transaction.
 */
@ApplicationScoped
public class ReportAnswering {

    private final InboxRows rows;
    private final AnswerStore answers;
    private final ScopedRecords records;
    private final RecordEditor editor;
    private final ContestedServices contested;
    private final DataGeneration.Repository generation;
    private final AuditLog audit;

    ReportAnswering(
            InboxRows rows,
            AnswerStore answers,
            ScopedRecords records,
            RecordEditor editor,
            ContestedServices contested,
            DataGeneration.Repository generation,
            AuditLog audit) {
        this.rows = rows;
        this.answers = answers;
        this.records = records;
        this.editor = editor;
        this.contested = contested;
        this.generation = generation;
        this.audit = audit;
    }

    /**
     * What became of an answer. Immutable.
     *
     * @param waits whether somebody of the directory has to agree
     * @param edit what became of the record; null if no fact was accepted
     */
    public record Answered(boolean waits, EditResult edit) {}

    /**
     * @throws UnknownReportException if there is no such report
     * @throws ReportStateException if somebody settled it before
     * @throws EditRefusedException if they may not answer it, or not so, or may not change the record so
     * @throws brussels.repere.directory.editing.EditConflictException if the fact that is accepted changed since they saw it
     * @throws brussels.repere.directory.editing.RecordStateException if a fact is accepted and the record is closed
     */
    @InTurn
    public Answered answer(UUID id, ReportAnswer answer, Actor actor) {
        Answered answered = QuarkusTransaction.requiringNew().call(() -> {
            if (answer.edit() != null) {
                generation.lock();
            }
            return answerHeld(id, answer, actor);
        });
        contested.update();
        return answered;
    }

    private Answered answerHeld(UUID id, ReportAnswer answer, Actor actor) {
        InboxRows.Row row = rows.lock(id).orElseThrow(UnknownReportException::new);
        Decision decision = requireAnswering(row, answer.outcome(), actor);
        if (row.state() == ReportState.settled) {
            throw new ReportStateException(ReportStateException.Reason.SETTLED);
        }
        long before = answers.lastStep();
        EditResult edited =
                answer.edit() == null ? null : editor.edit(row.record(), answer.version(), answer.edit(), actor);
        boolean corrected = edited != null && edited.proposed().isEmpty();
        boolean waits = edited == null ? decision == Decision.PROPOSED : !corrected;
        answers.remember(id, edited == null ? List.of() : answers.listSteps(row.record(), before));
        if (waits) {
            answers.propose(id, answer.outcome());
        } else if (answer.outcome().settles()) {
            answers.settle(id, answer.outcome());
        } else {
            answers.forward(id, answer.forwardTo());
        }
        note(actor, id, waits ? "proposed" : answer.outcome().name());
        if (edited != null) {
            noteEdit(actor, edited);
        }
        return new Answered(waits, edited);
    }

    private Decision requireAnswering(InboxRows.Row row, ReportOutcome outcome, Actor actor) {
        ScopedRecord record = records.list(Set.of(row.record()), actor, Action.SETTLE_REPORTS, null)
                .get(row.record());
        Decision decision = record == null ? Decision.REFUSED : record.decision();
        boolean refused = decision == Decision.REFUSED || decision == Decision.PROPOSED && !outcome.settles();
        if (refused) {
            throw new EditRefusedException(Action.SETTLE_REPORTS);
        }
        return decision;
    }

    private void note(Actor actor, UUID report, String... details) {
        audit.note(AuditEvent.now(
                actor.accountId(), Action.SETTLE_REPORTS.code(), AuditOutcome.DONE, report.toString(), details));
    }

    private void noteEdit(Actor actor, EditResult edited) {
        String[] fields = Stream.of(edited.applied(), edited.confirmed(), edited.proposed())
                .flatMap(Set::stream)
                .sorted()
                .map(EntryField::code)
                .toArray(String[]::new);
        audit.note(AuditEvent.now(
                actor.accountId(),
                Action.EDIT.code(),
                AuditOutcome.DONE,
                edited.id().toString(),
                fields));
    }

    /**
     * Takes the last answer back, with what it changed of the record; what was typed comes back with it. An organisation takes back only what it
     * said itself, or it could call off what was found of it.
     *
     * @throws UnknownReportException if there is no such report
     * @throws ReportStateException if the answer is too old
     * @throws EditRefusedException if they may not answer it
     * @throws brussels.repere.directory.editing.RecordStateException if somebody changed the fact since
     */
    @InTurn
    public void undo(UUID id, Actor actor) {
        QuarkusTransaction.requiringNew().run(() -> {
            generation.lock();
            InboxRows.Row row = rows.lock(id).orElseThrow(UnknownReportException::new);
            Decision decision = requireAnswering(row, ReportOutcome.corrected, actor);
            if (decision != Decision.ALLOWED && !answers.isOwnAnswer(id, actor.accountId())) {
                throw new EditRefusedException(Action.SETTLE_REPORTS);
            }
            answers.takeBack(id, row.record(), actor);
            note(actor, id, "undone");
        });
        contested.update();
    }
}
