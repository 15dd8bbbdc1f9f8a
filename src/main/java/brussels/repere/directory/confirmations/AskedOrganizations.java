package brussels.repere.directory.confirmations;

import brussels.repere.accounts.Actor;
import brussels.repere.directory.confirmations.AskedOrganization.AskedRecord;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.EditableRecords;
import brussels.repere.directory.editing.ProposalDesk;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what links ask. Safe for use by several threads. */
@ApplicationScoped
public class AskedOrganizations {

    private final ConfirmationStore requests;
    private final EditableRecords records;
    private final ProposalDesk proposals;
    private final AnswerStore answers;
    private final UnlistingRequests unlistings;
    private final BrusselsClock clock;

    AskedOrganizations(
            ConfirmationStore requests,
            EditableRecords records,
            ProposalDesk proposals,
            AnswerStore answers,
            UnlistingRequests unlistings,
            BrusselsClock clock) {
        this.requests = requests;
        this.records = records;
        this.proposals = proposals;
        this.answers = answers;
        this.unlistings = unlistings;
        this.clock = clock;
    }

    /**
     * Finds a request that still holds.
     *
     * @throws LinkRefusedException if it does not
     */
    @Transactional(dontRollbackOn = LinkRefusedException.class)
    public ConfirmationRequest require(UUID id) {
        ConfirmationRequest request =
                requests.find(id).orElseThrow(() -> new LinkRefusedException(LinkRefusedException.Reason.UNKNOWN));
        if (request.revokedAt() != null) {
            throw new LinkRefusedException(LinkRefusedException.Reason.REVOKED);
        }
        if (request.isOver(Instant.now())) {
            throw new LinkRefusedException(LinkRefusedException.Reason.EXPIRED);
        }
        return request;
    }

    /** @throws LinkRefusedException if the request does not hold any more */
    @Transactional
    public AskedOrganization get(UUID id) {
        return read(require(id));
    }

    AskedOrganization read(ConfirmationRequest request) {
        Actor actor = Respondent.of(request);
        Map<RecordKey, List<AnsweredFact>> said = answers.list(request.id());
        Map<RecordKey, List<ProposalDesk.OpenProposal>> waiting = proposals.listOwn(actor).stream()
                .collect(Collectors.groupingBy(open -> open.proposal().record()));
        Set<RecordKey> unlisting = unlistings.listOpen(request.records());
        List<AskedRecord> asked = request.records().stream()
                .flatMap(key -> records.find(key, actor).stream())
                .map(record -> asked(record, said, waiting, unlisting))
                .toList();
        return new AskedOrganization(request, nameOf(asked), asked);
    }

    private AskedRecord asked(
            EditableRecord record,
            Map<RecordKey, List<AnsweredFact>> said,
            Map<RecordKey, List<ProposalDesk.OpenProposal>> waiting,
            Set<RecordKey> unlisting) {
        return new AskedRecord(
                record,
                AskedFacts.list(record, clock.today()),
                AskedFacts.listMissing(record),
                said.getOrDefault(record.key(), List.of()),
                waiting.getOrDefault(record.key(), List.of()),
                unlisting.contains(record.key()));
    }

    /** Returns null if none of its records is there any more. */
    private static Bilingual nameOf(List<AskedRecord> asked) {
        if (asked.isEmpty()) {
            return null;
        }
        Bilingual first = asked.get(0).record().entry().organization().name();
        return asked.size() == 1 ? first : OrganizationGrouping.withoutAntenna(first);
    }
}
