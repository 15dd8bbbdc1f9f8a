package brussels.repere.directory.privacy;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.objections.ObjectionStore;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives out what is stored of people, and takes objections back, with a line in the audit log that names no record. Wherever a method says
 * who, null is the operator at the command line. Whether somebody may is checked before. Safe for use by several threads.
 */
@ApplicationScoped
// Commands ask for it by its type.
@Unremovable
public class PersonalDataDesk {

    private final AccountDossiers accounts;
    private final RecordDossiers records;
    private final ObjectionStore objections;
    private final AuditLog audit;

    PersonalDataDesk(AccountDossiers accounts, RecordDossiers records, ObjectionStore objections, AuditLog audit) {
        this.accounts = accounts;
        this.records = records;
        this.objections = objections;
        this.audit = audit;
    }

    /** Gives out what is stored of a person with an account; empty if there is no such account. */
    @Transactional
    public Optional<AccountDossier> exportAccount(UUID account, UUID by) {
        Optional<AccountDossier> dossier = accounts.find(account);
        dossier.ifPresent(found -> note(by, "account-exported", account.toString()));
        return dossier;
    }

    /**
     * Gives out what is stored of a record and of those told with it; empty if there is no such record.
     *
     * @param id of a service, or of a service at one of its locations
     * @param confidential whether whoever asks may see confidential addresses
     */
    @Transactional
    public List<RecordDossier> exportRecord(UUID id, boolean confidential, UUID by) {
        return noted(records.list(id, confidential), by);
    }

    /** The same by the id at its source, for the operator. */
    @Transactional
    public List<RecordDossier> exportRecord(RecordKey key) {
        return noted(records.list(key), null);
    }

    private List<RecordDossier> noted(List<RecordDossier> dossiers, UUID by) {
        if (!dossiers.isEmpty()) {
            note(by, "record-exported", dossiers.get(0).id().toString());
        }
        return dossiers;
    }

    /** Takes back an objection to a record; false if there is none. */
    @Transactional
    public boolean withdraw(RecordKey key, UUID by) {
        boolean done = objections.withdraw(key);
        if (done) {
            note(by, "objection-withdrawn", null);
        }
        return done;
    }

    /** Lets an e-mail address or a telephone number be used again by others who share it; false if no objection has it. */
    @Transactional
    public boolean release(String contact, UUID by) {
        boolean done = objections.release(contact);
        if (done) {
            note(by, "contact-released", null);
        }
        return done;
    }

    private void note(UUID by, String action, String target) {
        audit.note(AuditEvent.now(by, action, AuditOutcome.DONE, target));
    }
}
