package brussels.repere.directory.campaigns;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.confirmations.ConfirmationRequest;
import brussels.repere.text.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What became of asking one organisation. Immutable.
 *
 * @param serviceId of the record that stands for it; null if none of its records is open any more
 * @param name tells no confidential address
 * @param records how many it asks about
 * @param reminder whether it is the second mail
 * @param replyCode what the mail server answered last; null if that says nothing
 * @param answer how far its link has come; null if none was made
 * @param calledOn the day on which somebody called; null if nobody did
 * @param phones to call
 * @param due the facts that are due
 */
public record CampaignMail(
        UUID id,
        UUID serviceId,
        Bilingual name,
        int records,
        MailState state,
        boolean reminder,
        Integer replyCode,
        Instant sentAt,
        ConfirmationRequest.State answer,
        LocalDate calledOn,
        List<String> phones,
        List<EntryField> due) {

    public CampaignMail {
        phones = List.copyOf(phones);
        due = List.copyOf(due);
    }

    /** Returns whether everything was answered. */
    public boolean isAnswered() {
        return answer == ConfirmationRequest.State.ANSWERED;
    }

    /** Returns whether something was answered, and not everything. */
    public boolean isPartlyAnswered() {
        return answer == ConfirmationRequest.State.PARTLY_ANSWERED;
    }

    /** Returns whether they got a mail and said nothing yet. */
    public boolean isSilent() {
        return state == MailState.SENT && !isAnswered() && !isPartlyAnswered();
    }

    /** Returns whether somebody is to say whether it left. */
    public boolean isDoubtful() {
        return state == MailState.DOUBTFUL;
    }

    /** Returns whether nobody can be asked but by telephone: no mail reaches them, or they were reminded in vain. */
    public boolean isToCall() {
        return !isAnswered() && (MailState.TO_CALL.contains(state) || reminder && isSilent());
    }
}
