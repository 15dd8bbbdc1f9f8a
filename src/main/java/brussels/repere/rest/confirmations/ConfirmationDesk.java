package brussels.repere.rest.confirmations;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.confirmations.AnswerDesk;
import brussels.repere.directory.confirmations.AnswerRefusedException;
import brussels.repere.directory.confirmations.AskedOrganization;
import brussels.repere.directory.confirmations.AskedOrganization.AskedRecord;
import brussels.repere.directory.confirmations.AskedOrganizations;
import brussels.repere.directory.confirmations.FactResponse;
import brussels.repere.directory.confirmations.RecordAnswers;
import brussels.repere.directory.editing.EditConflictException;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.RecordEdit;
import brussels.repere.exchange.editing.CellDesk;
import brussels.repere.exchange.editing.ReadCells;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.rest.confirmations.AnswerRequest.FactSaid;
import brussels.repere.rest.confirmations.AnswerRequest.RecordAnswer;
import brussels.repere.rest.confirmations.answer.ConfirmationProblem.RecordProblem;
import brussels.repere.rest.editing.EditViews;
import brussels.repere.rest.editing.answer.ChangeAuthorView;
import brussels.repere.rest.editing.answer.EditProblem;
import brussels.repere.rest.editing.answer.PreviewAnswer;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads what somebody answers by a link, and has it stored. Safe for use by several threads. */
@ApplicationScoped
class ConfirmationDesk {

    private static final String NOTHING = "";

    private final AskedOrganizations asked;
    private final AnswerDesk answers;
    private final CellDesk cells;
    private final EditViews views;
    private final GenerationPoller generations;
    private final RequestLanguage language;
    private final BrusselsClock clock;

    ConfirmationDesk(
            AskedOrganizations asked,
            AnswerDesk answers,
            CellDesk cells,
            EditViews views,
            GenerationPoller generations,
            RequestLanguage language,
            BrusselsClock clock) {
        this.asked = asked;
        this.answers = answers;
        this.cells = cells;
        this.views = views;
        this.generations = generations;
        this.language = language;
        this.clock = clock;
    }

    private record Read(RecordAnswers answers, ReadCells cells) {}

    AskedOrganization get(UUID request) {
        return asked.get(request);
    }

    PreviewAnswer preview(UUID request, UUID service, Map<EntryColumn, String> typed) {
        EditableRecord record = require(asked.get(request), service).record();
        return views.preview(record, cells.read(record.entry(), typed, language.get()));
    }

    AskedOrganization askUnlisting(UUID request, UUID service) {
        AskedRecord record = require(asked.get(request), service);
        return answers.askUnlisting(request, record.record().key());
    }

    void refuseMail(UUID request) {
        answers.refuseMail(request);
    }

    /** @throws ConfirmationProblemException if something is not understood, or changed meanwhile */
    AskedOrganization answer(UUID request, AnswerRequest said) {
        AskedOrganization organization = asked.get(request);
        List<RecordAnswers> read = new ArrayList<>();
        List<RecordProblem> problems = new ArrayList<>();
        for (RecordAnswer one : said.records()) {
            EditableRecord record = require(organization, one.id()).record();
            Read result = read(record, one);
            if (result.cells().isBlocked()) {
                problems.add(new RecordProblem(
                        record.id(), views.findings(result.cells()), List.of(), String.valueOf(record.version())));
            }
            read.add(result.answers());
        }
        if (!problems.isEmpty()) {
            throw new ConfirmationProblemException(ProblemType.INVALID_CELLS, problems);
        }
        AskedOrganization done = store(request, organization, read);
        generations.poll();
        return done;
    }

    private AskedOrganization store(UUID request, AskedOrganization organization, List<RecordAnswers> read) {
        try {
            return answers.answer(request, read);
        } catch (AnswerRefusedException refused) {
            throw switch (refused.reason()) {
                case CONFLICT ->
                    new ConfirmationProblemException(ProblemType.EDIT_CONFLICT, conflicts(refused, organization, read));
                case CLOSED -> named(ProblemType.RECORD_CLOSED, refused, organization);
                case FORBIDDEN -> named(ProblemType.FORBIDDEN, refused, organization);
                case TOO_MANY_PROPOSALS -> named(ProblemType.TOO_MANY_PROPOSALS, refused, organization);
                case NOT_ASKED -> new ProblemException(ProblemType.UNKNOWN_RECORD);
            };
        }
    }

    private static ConfirmationProblemException named(
            ProblemType type, AnswerRefusedException refused, AskedOrganization organization) {
        List<RecordProblem> record = organization.records().stream()
                .map(AskedRecord::record)
                .filter(each -> each.key().equals(refused.record()))
                .map(each -> new RecordProblem(each.id(), List.of(), List.of(), String.valueOf(each.version())))
                .toList();
        return new ConfirmationProblemException(type, record);
    }

    private List<RecordProblem> conflicts(
            AnswerRefusedException refused, AskedOrganization organization, List<RecordAnswers> read) {
        return organization.records().stream()
                .map(AskedRecord::record)
                .filter(record -> refused.conflicts().containsKey(record.key()))
                .map(record -> conflict(record, refused.conflicts().get(record.key()), read))
                .toList();
    }

    private RecordProblem conflict(EditableRecord record, EditConflictException conflict, List<RecordAnswers> read) {
        RecordEdit edit = read.stream()
                .filter(each -> each.record().equals(record.key()))
                .findFirst()
                .orElseThrow()
                .edit();
        return new RecordProblem(
                record.id(),
                List.of(),
                conflict.conflicts().stream()
                        .map(each -> withoutName(views.conflict(each, edit)))
                        .toList(),
                String.valueOf(conflict.version()));
    }

    /** Names of editors are for their colleagues. */
    private static EditProblem.Conflict withoutName(EditProblem.Conflict conflict) {
        return new EditProblem.Conflict(
                conflict.field(),
                conflict.at(),
                new ChangeAuthorView(null, conflict.by().role(), conflict.by().source()),
                conflict.was(),
                conflict.theirs(),
                conflict.yours());
    }

    private static AskedRecord require(AskedOrganization organization, UUID service) {
        return organization.records().stream()
                .filter(record -> record.record().id().equals(service))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
    }

    private Read read(EditableRecord record, RecordAnswer answer) {
        DirectoryEntry entry = record.entry();
        Map<EntryField, FactResponse> said = new EnumMap<>(EntryField.class);
        Set<EntryField> confirmed = EnumSet.noneOf(EntryField.class);
        Map<EntryColumn, String> typed = new EnumMap<>(EntryColumn.class);
        for (FactSaid fact : answer.facts()) {
            EntryField field = fact.entryField();
            said.put(field, fact.what());
            switch (fact.what()) {
                case YES -> {
                    typed.putAll(dated(field, entry));
                    if (dated(field, entry).isEmpty()) {
                        confirmed.add(field);
                    }
                }
                case CORRECT -> {
                    typed.putAll(fact.columns());
                    dated(field, entry).forEach(typed::putIfAbsent);
                }
                case NO_LONGER -> EntryColumn.listEdited(field).forEach(column -> typed.put(column, NOTHING));
                case UNKNOWN -> {}
            }
        }
        ReadCells read = cells.read(entry, typed, language.get());
        RecordEdit edit = new RecordEdit(read.stated(), read.fields(), confirmed);
        return new Read(
                new RecordAnswers(record.key(), answer.versionNumber(), edit, said, Boolean.TRUE.equals(answer.gone())),
                read);
    }

    /** Room and capacity say of which day they are: what is found right, or said anew, is of today. */
    private Map<EntryColumn, String> dated(EntryField field, DirectoryEntry entry) {
        String today = clock.today().toString();
        return switch (field) {
            case AVAILABILITY ->
                entry.access().availability() == null ? Map.of() : Map.of(EntryColumn.AVAILABILITY_ON, today);
            case CAPACITY -> entry.access().capacity() == null ? Map.of() : Map.of(EntryColumn.CAPACITY_ON, today);
            default -> Map.of();
        };
    }
}
