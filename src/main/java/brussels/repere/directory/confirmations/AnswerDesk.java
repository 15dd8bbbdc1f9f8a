package brussels.repere.directory.confirmations;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.confirmations.AnsweredFact.Became;
import brussels.repere.directory.confirmations.AskedOrganization.AskedRecord;
import brussels.repere.directory.editing.EditConflictException;
import brussels.repere.directory.editing.EditRefusedException;
import brussels.repere.directory.editing.EditResult;
import brussels.repere.directory.editing.Proposal;
import brussels.repere.directory.editing.ProposalDesk;
import brussels.repere.directory.editing.RecordEdit;
import brussels.repere.directory.editing.RecordEditor;
import brussels.repere.directory.editing.RecordLifecycle;
import brussels.repere.directory.editing.RecordStateException;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.mailing.MailAddresses;
import brussels.repere.directory.mailing.MailRefusals;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.InTurn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes answers that come by links. All that one answer says of the records of an organisation is one transaction: it is stored whole or not
 * at all, and searches follow once. What may be said, and what becomes of it, is decided where editors are: by {@link RecordEditor} and
 * {@link RecordLifecycle}. The same answer once more changes nothing. Safe for use by several threads.
 */
@ApplicationScoped
public class AnswerDesk {

    private static final String AUDITED = "confirm";

    private final AskedOrganizations asked;
    private final AnswerStore answers;
    private final UnlistingRequests unlistings;
    private final MailRefusals mails;
    private final RecordEditor editor;
    private final RecordLifecycle lifecycle;
    private final ProposalDesk proposals;
    private final DataGeneration.Repository generation;
    private final AuditLog audit;

    AnswerDesk(
            AskedOrganizations asked,
            AnswerStore answers,
            UnlistingRequests unlistings,
            MailRefusals mails,
            RecordEditor editor,
            RecordLifecycle lifecycle,
            ProposalDesk proposals,
            DataGeneration.Repository generation,
            AuditLog audit) {
        this.asked = asked;
        this.answers = answers;
        this.unlistings = unlistings;
        this.mails = mails;
        this.editor = editor;
        this.lifecycle = lifecycle;
        this.proposals = proposals;
        this.generation = generation;
        this.audit = audit;
    }

    /**
     * @param said of each record once
     * @return what the link asks from now on, with what became of each answer
     * @throws LinkRefusedException if the link does not hold any more
     * @throws AnswerRefusedException if something of it cannot be stored
     */
    @InTurn
    @Transactional
    public AskedOrganization answer(UUID requestId, List<RecordAnswers> said) {
        generation.lock();
        AskedOrganization before = asked.get(requestId);
        Actor actor = Respondent.of(before.request());
        Map<RecordKey, EditConflictException> conflicts = new LinkedHashMap<>();
        for (RecordAnswers one : said) {
            AskedRecord record = require(before, one.record());
            try {
                take(before.request(), record, one, actor);
            } catch (EditConflictException conflict) {
                conflicts.put(one.record(), conflict);
            } catch (EditRefusedException refused) {
                throw AnswerRefusedException.of(AnswerRefusedException.Reason.FORBIDDEN, one.record());
            } catch (RecordStateException state) {
                throw AnswerRefusedException.of(reason(state), one.record());
            }
        }
        if (!conflicts.isEmpty()) {
            throw AnswerRefusedException.of(conflicts);
        }
        return settle(before.request());
    }

    private static AnswerRefusedException.Reason reason(RecordStateException state) {
        return switch (state.reason()) {
            case CLOSED -> AnswerRefusedException.Reason.CLOSED;
            case TOO_MANY_PROPOSALS -> AnswerRefusedException.Reason.TOO_MANY_PROPOSALS;
            default -> AnswerRefusedException.Reason.NOT_ASKED;
        };
    }

    private static AskedRecord require(AskedOrganization organization, RecordKey key) {
        return organization.records().stream()
                .filter(record -> record.record().key().equals(key))
                .findFirst()
                .orElseThrow(() -> AnswerRefusedException.of(AnswerRefusedException.Reason.NOT_ASKED, key));
    }

    private void take(ConfirmationRequest request, AskedRecord record, RecordAnswers said, Actor actor) {
        Map<EntryField, AnsweredFact> fresh = new EnumMap<>(EntryField.class);
        said.said().forEach((field, what) -> {
            AnsweredFact answer = answer(field, what, said);
            if (!answer.repeats(record.findAnswer(field).orElse(null))) {
                fresh.put(field, answer);
            }
        });
        takeBackGone(request, record, said, actor);
        UUID id = record.record().id();
        Set<String> told = new HashSet<>();
        if (!fresh.isEmpty()) {
            EditResult result = editor.edit(id, said.version(), only(said.edit(), fresh.keySet()), actor);
            id = result.id();
            fresh.values().stream()
                    .map(answer -> answer.became(became(answer, result)))
                    .forEach(answer -> answers.put(request.id(), said.record(), answer));
            fresh.values()
                    .forEach(answer ->
                            told.add(answer.field().code() + "=" + answer.said().code()));
        }
        if (said.gone() && propose(request, record, said, actor)) {
            told.add("record=" + FactResponse.NO_LONGER.code());
        }
        if (!told.isEmpty()) {
            note(request, id, told);
        }
    }

    private static AnsweredFact answer(EntryField field, FactResponse said, RecordAnswers all) {
        boolean hasValue = said == FactResponse.CORRECT || said == FactResponse.NO_LONGER;
        String hash = hasValue ? field.hash(all.edit().stated()) : "";
        return new AnsweredFact(field, said, Became.NOTHING, hash, all.version(), null);
    }

    private static RecordEdit only(RecordEdit edit, Set<EntryField> fields) {
        return new RecordEdit(edit.stated(), both(edit.fields(), fields), both(edit.confirmed(), fields));
    }

    private static Set<EntryField> both(Set<EntryField> some, Set<EntryField> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private static Became became(AnsweredFact answer, EditResult result) {
        if (result.applied().contains(answer.field())) {
            return answer.said() == FactResponse.YES ? Became.CONFIRMED : Became.APPLIED;
        }
        if (result.proposed().contains(answer.field())) {
            return Became.PROPOSED;
        }
        return answer.said() == FactResponse.YES ? Became.CONFIRMED : Became.NOTHING;
    }

    /** Returns whether it is new. */
    private boolean propose(ConfirmationRequest request, AskedRecord record, RecordAnswers said, Actor actor) {
        AnsweredFact gone = new AnsweredFact(null, FactResponse.NO_LONGER, Became.PROPOSED, "", said.version(), null);
        if (gone.repeats(record.findAnswer(null).orElse(null))) {
            return false;
        }
        lifecycle.close(record.record().id(), actor);
        answers.put(request.id(), said.record(), gone);
        return true;
    }

    /** Whoever answers for the facts of a service says that it exists. */
    private void takeBackGone(ConfirmationRequest request, AskedRecord record, RecordAnswers said, Actor actor) {
        Optional<AnsweredFact> gone = record.findAnswer(null);
        if (gone.isPresent() && !said.gone() && !said.said().isEmpty()) {
            record.proposals().stream()
                    .map(ProposalDesk.OpenProposal::proposal)
                    .filter(proposal -> proposal.kind() == FactChangeKind.CLOSED)
                    .forEach(proposal -> proposals.decide(proposal.id(), Proposal.State.WITHDRAWN, actor));
            answers.removeGone(request.id(), said.record());
        }
    }

    private AskedOrganization settle(ConfirmationRequest request) {
        AskedOrganization now = asked.read(request);
        now.records().stream()
                .filter(AskedRecord::isAnswered)
                .forEach(record ->
                        answers.setAnswered(request.id(), record.record().key()));
        if (now.records().stream().allMatch(AskedRecord::isAnswered)) {
            answers.setAnswered(request.id());
        }
        return asked.get(request.id());
    }

    /**
     * Notes that somebody asks not to be listed. It waits for a person, since a mail that was forwarded must erase nobody.
     *
     * @throws LinkRefusedException if the link does not hold any more
     * @throws AnswerRefusedException if it is not about this record
     */
    @Transactional
    public AskedOrganization askUnlisting(UUID requestId, RecordKey key) {
        AskedOrganization organization = asked.get(requestId);
        AskedRecord record = require(organization, key);
        if (!record.unlisting()) {
            unlistings.add(requestId, key);
            audit.note(AuditEvent.now(
                    requestId,
                    "unlisting-asked",
                    AuditOutcome.DONE,
                    record.record().id().toString(),
                    "by-link"));
        }
        return asked.get(requestId);
    }

    /**
     * Remembers that nothing more is to be sent by mail to any address of the organisation. It counts at once: nobody is erased by it.
     *
     * @throws LinkRefusedException if the link does not hold any more
     */
    @Transactional
    public void refuseMail(UUID requestId) {
        AskedOrganization organization = asked.get(requestId);
        organization.records().stream()
                .map(record -> record.record().entry().contact().email())
                .flatMap(field -> MailAddresses.read(field).stream())
                .distinct()
                .forEach(mails::refuse);
        mails.refuseOfRequest(requestId);
        audit.note(AuditEvent.now(requestId, "mail-refused", AuditOutcome.DONE, null, "by-link"));
    }

    private void note(ConfirmationRequest request, UUID service, Set<String> told) {
        String[] details =
                Stream.concat(Stream.of("by-link"), told.stream().sorted()).toArray(String[]::new);
        audit.note(AuditEvent.now(request.id(), AUDITED, AuditOutcome.DONE, service.toString(), details));
    }
}
