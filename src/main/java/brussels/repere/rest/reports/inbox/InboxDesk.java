package brussels.repere.rest.reports.inbox;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.EditConflictException;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.RecordEdit;
import brussels.repere.directory.reports.ReportState;
import brussels.repere.directory.reports.inbox.InboxReport;
import brussels.repere.directory.reports.inbox.ReportAnswer;
import brussels.repere.directory.reports.inbox.ReportAnswering;
import brussels.repere.directory.reports.inbox.ReportInbox;
import brussels.repere.exchange.editing.ReadCells;
import brussels.repere.exchange.editing.ReportedFactReader;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.editing.EditDesk;
import brussels.repere.rest.editing.HistoryViews;
import brussels.repere.rest.editing.answer.FactView;
import brussels.repere.rest.editing.answer.HistoryAnswer;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lays a report beside the facts that it is about, and takes answers. Safe for use by several threads. */
@ApplicationScoped
class InboxDesk {

    private static final int MAX_EARLIER = 5;

    private final ReportInbox inbox;
    private final ReportAnswering answering;
    private final EditDesk desk;
    private final HistoryViews history;
    private final GenerationPoller generations;
    private final CurrentActor actor;

    InboxDesk(
            ReportInbox inbox,
            ReportAnswering answering,
            EditDesk desk,
            HistoryViews history,
            GenerationPoller generations,
            CurrentActor actor) {
        this.inbox = inbox;
        this.answering = answering;
        this.desk = desk;
        this.history = history;
        this.generations = generations;
        this.actor = actor;
    }

    ReportDetailAnswer detail(UUID id) {
        Actor reader = actor.get();
        InboxReport report = inbox.get(id, reader);
        EditableRecord record = desk.record(report.record().id());
        Map<EntryColumn, String> typed = ReportedFactReader.toCells(report.cells());
        List<EntryField> fields = ReportedFields.list(report.code(), typed.keySet());
        Set<String> codes = fields.stream().map(EntryField::code).collect(Collectors.toSet());
        List<FactView> facts = desk.forms().form(record, null).facts().stream()
                .filter(fact -> codes.contains(fact.field()))
                .toList();
        return new ReportDetailAnswer(
                InboxReportView.of(report),
                String.valueOf(record.version()),
                fields.isEmpty() ? null : fields.get(0).code(),
                facts,
                listEarlier(record, codes),
                typed.isEmpty() ? null : desk.preview(record, typed),
                inbox.listOfRecord(record.id(), reader).stream()
                        .filter(other -> !other.id().equals(id))
                        .map(InboxReportView::of)
                        .toList());
    }

    private List<HistoryAnswer.Step> listEarlier(EditableRecord record, Set<String> fields) {
        return record.history() != Decision.ALLOWED
                ? List.of()
                : history.list(record).stream()
                        .filter(step -> step.field() != null && fields.contains(step.field()))
                        .limit(MAX_EARLIER)
                        .toList();
    }

    ReportAnsweredView answer(UUID id, ReportAnswerRequest request) {
        request.check();
        Actor who = actor.get();
        InboxReport report = inbox.get(id, who);
        ReportAnswer answer = request.accepts()
                ? accepted(report, request.version())
                : request.outcome().settles()
                        ? ReportAnswer.of(request.outcome())
                        : ReportAnswer.passedOn(request.forwardTo());
        ReportAnswering.Answered answered = answer(report, answer, who);
        generations.poll();
        return new ReportAnsweredView(
                InboxReportView.of(inbox.get(id, who)),
                answered.waits(),
                answered.edit() == null ? null : desk.answer(answered.edit()));
    }

    private ReportAnswering.Answered answer(InboxReport report, ReportAnswer answer, Actor who) {
        try {
            return answering.answer(report.id(), answer, who);
        } catch (EditConflictException conflict) {
            throw desk.problem(report.record().id(), conflict, answer.edit());
        }
    }

    /** Facts that are so already are confirmed. */
    private ReportAnswer accepted(InboxReport report, long version) {
        if (report.state() == ReportState.settled) {
            throw new ProblemException(ProblemType.REPORT_SETTLED);
        }
        if (report.cells().isEmpty()) {
            ParameterErrors errors = new ParameterErrors();
            errors.addNotAllowed("accept", "report.accept.nothing");
            errors.throwIfAny();
        }
        EditableRecord record = desk.record(report.record().id());
        ReadCells read = desk.read(record, ReportedFactReader.toCells(report.cells()));
        desk.requireUnderstood(read, record.id());
        Set<EntryField> same = EnumSet.noneOf(EntryField.class);
        read.fields().stream()
                .filter(field -> field.hash(read.stated()).equals(field.hash(record.entry())))
                .forEach(same::add);
        return ReportAnswer.accepted(version, new RecordEdit(read.stated(), read.fields(), same));
    }

    ReportDetailAnswer undo(UUID id) {
        answering.undo(id, actor.get());
        generations.poll();
        return detail(id);
    }
}
