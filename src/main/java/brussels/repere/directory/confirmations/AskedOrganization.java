package brussels.repere.directory.confirmations;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.ProposalDesk;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * What a link asks, and what was answered until now. Immutable.
 *
 * @param name of the organisation
 */
public record AskedOrganization(ConfirmationRequest request, Bilingual name, List<AskedRecord> records) {

    public AskedOrganization {
        records = List.copyOf(records);
    }

    /**
     * One of its records. A confidential address is not in it.
     *
     * @param asked the facts that are asked about, those that are due first
     * @param missing facts of which nothing is known, and that may be added
     * @param answers what was said last of each fact
     * @param proposals what was proposed by this link and waits
     * @param unlisting whether somebody asked that it be no longer listed, and it was not decided yet
     */
    public record AskedRecord(
            EditableRecord record,
            List<EntryField> asked,
            List<EntryField> missing,
            List<AnsweredFact> answers,
            List<ProposalDesk.OpenProposal> proposals,
            boolean unlisting) {

        public AskedRecord {
            asked = List.copyOf(asked);
            missing = List.copyOf(missing);
            answers = List.copyOf(answers);
            proposals = List.copyOf(proposals);
        }

        /** @param field null for the record as a whole */
        public Optional<AnsweredFact> findAnswer(EntryField field) {
            return answers.stream().filter(answer -> answer.field() == field).findFirst();
        }

        /** Returns whether nothing is left to be asked. */
        boolean isAnswered() {
            return record.closedOn() != null
                    || findAnswer(null).isPresent()
                    || asked.stream().allMatch(field -> findAnswer(field).isPresent());
        }
    }
}
