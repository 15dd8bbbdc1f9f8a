package brussels.repere.directory.campaigns;

import brussels.repere.directory.mailing.MailRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes from whoever got a mail that they want no further one. Works as long as the mail is remembered, also once its address is not.
 * Joins a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class RefusedMails {

    private final MailRefusals refusals;
    private final EntityManager entities;

    RefusedMails(MailRefusals refusals, EntityManager entities) {
        this.refusals = refusals;
        this.entities = entities;
    }

    /** Returns the mail to which a token belongs; empty if nobody here made it. */
    @Transactional
    public Optional<UUID> read(String token) {
        return refusals.hashes().readToken(token);
    }

    /** Remembers that its address wants no mails; false if it is not remembered any more. */
    @Transactional
    public boolean refuse(UUID mail) {
        List<?> hashes = entities.createNativeQuery(
                        "select address_hash from campaign_mail where id = :id and address_hash is not null",
                        byte[].class)
                .setParameter("id", mail)
                .getResultList();
        hashes.forEach(hash -> refusals.refuse((byte[]) hash));
        return !hashes.isEmpty();
    }

    /** Returns whether it was written in Dutch alone. */
    @Transactional
    public boolean isDutch(UUID mail) {
        return !entities.createNativeQuery(
                        "select 1 from campaign_mail where id = :id and language = 'nl'", Integer.class)
                .setParameter("id", mail)
                .getResultList()
                .isEmpty();
    }
}
