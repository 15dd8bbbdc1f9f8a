package brussels.repere.accounts.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps by which identity of a provider an account is known. Safe for use by several threads. */
@ApplicationScoped
public class IdentityStore {

    private final EntityManager entities;

    IdentityStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Finds the active account of an identity. */
    public Optional<UUID> findAccount(String issuer, String subject) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<?> accounts = entities.createNativeQuery(
                            """
                            select a.id from account_identity i join account a on a.id = i.account_id
                            where i.issuer = :issuer and i.subject = :subject and a.state = 'active'""",
                            UUID.class)
                    .setParameter("issuer", issuer)
                    .setParameter("subject", subject)
                    .getResultList();
            return accounts.stream().map(UUID.class::cast).findFirst();
        });
    }

    /**
     * Links the identity to somebody who is invited and has not come yet; the invitation counts no more.
     *
     * @return whether that was so; an identity that is linked already stays as it is
     */
    public boolean link(UUID account, String issuer, String subject) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            int activated = entities.createNativeQuery(
                            "update account set state = 'active' where id = :account and state = 'invited'")
                    .setParameter("account", account)
                    .executeUpdate();
            if (activated == 0) {
                return false;
            }
            entities.createNativeQuery("delete from account_invitation where account_id = :account")
                    .setParameter("account", account)
                    .executeUpdate();
            return entities.createNativeQuery(
                                    """
                                    insert into account_identity (issuer, subject, account_id)
                                    values (:issuer, :subject, :account) on conflict do nothing""")
                            .setParameter("issuer", issuer)
                            .setParameter("subject", subject)
                            .setParameter("account", account)
                            .executeUpdate()
                    == 1;
        });
    }
}
