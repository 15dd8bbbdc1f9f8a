package brussels.repere.rest.openapi;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.editing.EditableRecords;
import brussels.repere.directory.editing.ProposalDesk;
import brussels.repere.directory.editing.RecordLifecycle;
import brussels.repere.directory.privacy.RecordErasure;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.inbox.ReportAnswer;
import brussels.repere.directory.reports.inbox.ReportAnswering;
import brussels.repere.directory.upstream.FileFormat;
import brussels.repere.exchange.corrections.DispatchDesk;
import brussels.repere.exchange.corrections.DispatchOrder;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.ServedDescription.Operation;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import brussels.repere.testing.TestReports;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts a record behind the examples of editing, in the state that each needs. */
@ApplicationScoped
class ExampleEdits {

    private static final String RECORD = "edited-by-example";
    private static final String SERVICE = "1d91fd66-6646-500d-95fe-7e4ed09731fe";
    private static final String PROPOSAL = "6f1c2d34-0000-4000-8000-000000000002";
    private static final String REPORT = "6f1c2d34-0000-4000-8000-000000000003";
    private static final String DISPATCH = "6f1c2d34-0000-4000-8000-000000000003";
    private static final String REGISTER = "Bruxelles Social";
    private static final String STEP = "987654321";
    private static final String TOKEN = "bxwtNAAAQACAAAAAAAAAAwjIGaFVv0cDqhnrb2XfIIPkO3y6T0V7sYt3w1mM5cXyA";
    private static final String LINK = "6f1c2d34-0000-4000-8000-000000000003";
    private static final String UNLISTING = "6f1c2d34-0000-4000-8000-000000000004";

    private static final Actor EDITOR = new Actor(UUID.randomUUID(), "Ed", Set.of(Grant.of(Role.REGIONAL_EDITOR)));
    private static final Actor ORGANIZATION = new Actor(
            UUID.randomUUID(),
            "Org",
            Set.of(new Grant(Role.ORGANIZATION_EDITOR, Grant.recordScope(DirectoryEntryBuilder.SOURCE, RECORD))));

    private final TestRecords records;
    private final TestEdits edits;
    private final RecordLifecycle lifecycle;
    private final EditableRecords editable;
    private final ProposalDesk proposals;
    private final RecordErasure erasure;
    private final ExampleLinks links;
    private final TestReports reports;
    private final ReportAnswering answering;
    private final DispatchDesk dispatches;
    private final EntityManager entities;
    private final GenerationPoller generations;

    ExampleEdits(
            TestRecords records,
            TestEdits edits,
            RecordLifecycle lifecycle,
            EditableRecords editable,
            ProposalDesk proposals,
            RecordErasure erasure,
            ExampleLinks links,
            TestReports reports,
            ReportAnswering answering,
            DispatchDesk dispatches,
            EntityManager entities,
            GenerationPoller generations) {
        this.records = records;
        this.edits = edits;
        this.lifecycle = lifecycle;
        this.editable = editable;
        this.proposals = proposals;
        this.erasure = erasure;
        this.links = links;
        this.reports = reports;
        this.answering = answering;
        this.dispatches = dispatches;
        this.entities = entities;
        this.generations = generations;
    }

    /** Returns what is sent instead of what stands in the examples of an operation. */
    Map<String, String> prepare(Operation operation) {
        forgetWhatWasKept();
        edits.forgetAll();
        records.removeAll();
        records.add(DirectoryEntryBuilder.entry(RECORD)
                .phone("02 500 10 10")
                .hours("lundi de 9h à 17h")
                .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21010"))));
        UUID id = edits.serviceOf(RECORD);
        Map<String, String> values = new LinkedHashMap<>(Map.of(SERVICE, id.toString()));
        switch (operation.id()) {
            case "withdrawObjection" -> erasure.erase(id, true, null);
            case "reopenRecord" -> lifecycle.close(id, EDITOR);
            case "undoChange", "getRecordHistory" -> {
                lifecycle.close(id, EDITOR);
                lifecycle.reopen(id, EDITOR);
                values.put(
                        STEP,
                        editable.listHistory(id, EDITOR)
                                .get(0)
                                .change()
                                .number()
                                .toString());
            }
            case "listInboxReports", "getInboxReport", "answerReport" ->
                values.put(REPORT, addReport(id).toString());
            case "takeAnswerBack" -> {
                UUID report = addReport(id);
                answering.answer(report, ReportAnswer.of(ReportOutcome.unfounded), EDITOR);
                values.put(REPORT, report.toString());
            }
            case "decideProposal", "listProposals" -> {
                lifecycle.close(id, ORGANIZATION);
                values.put(
                        PROPOSAL,
                        proposals.listOpen(ORGANIZATION).get(0).proposal().id().toString());
            }
            case "getConfirmation",
                    "answerConfirmation",
                    "previewConfirmation",
                    "askUnlisting",
                    "refuseConfirmationMail" -> values.put(TOKEN, links.token(RECORD));
            case "revokeConfirmationLink" -> values.put(LINK, links.id(RECORD));
            case "listUnlistings", "declineUnlisting" -> values.put(UNLISTING, links.unlisting(RECORD));
            case "sendUpstream" -> {
                correct();
                values.put(REGISTER, DirectoryEntryBuilder.SOURCE);
            }
            case "getDispatch", "getDispatchFile", "listDispatches" -> {
                correct();
                values.put(
                        DISPATCH,
                        dispatches
                                .make(
                                        DispatchOrder.of(DirectoryEntryBuilder.SOURCE, FileFormat.CSV, Lang.fr, false),
                                        null)
                                .id()
                                .toString());
            }
            default -> {
                // As it is.
            }
        }
        generations.poll();
        return values;
    }

    private UUID addReport(UUID service) {
        return reports.add(service, ReportCode.phone, null, Map.of("phones", "02 500 10 17"))
                .id();
    }

    private void correct() {
        records.correct(
                DirectoryEntryBuilder.entry(RECORD).phone("02 500 20 20"), EntryField.PHONES, YearMonth.of(2026, 3));
        generations.poll();
    }

    private void forgetWhatWasKept() {
        QuarkusTransaction.requiringNew().run(() -> List.of("objection", "upstream_dispatch")
                .forEach(table ->
                        entities.createNativeQuery("delete from " + table).executeUpdate()));
    }

    void forget() {
        forgetWhatWasKept();
        edits.forgetAll();
        records.removeAll();
        records.remove("source = '" + RecordLifecycle.OWN_SOURCE + "'");
    }
}
