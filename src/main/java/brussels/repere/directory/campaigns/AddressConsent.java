package brussels.repere.directory.campaigns;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.mailing.MailRefusals;
import brussels.repere.directory.objections.ObjectionStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Says whether a mail that waits may still leave for its address: days may lie between the start of a campaign and a mail, and a reminder comes
 * weeks later. Needs a transaction. Safe for use by several threads.
 */
@ApplicationScoped
class AddressConsent {

    private final MailRefusals refusals;
    private final ObjectionStore objections;

    AddressConsent(MailRefusals refusals, ObjectionStore objections) {
        this.refusals = refusals;
        this.objections = objections;
    }

    /** Returns whether whoever has the address wants no mails, or objected to being listed, be it with another record. */
    boolean isWithheld(String address, byte[] hash) {
        return refusals.isRefused(hash) || objections.open().knowsAnyOf(new ContactDetails(List.of(), null, address));
    }
}
