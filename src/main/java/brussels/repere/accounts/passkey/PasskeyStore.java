package brussels.repere.accounts.passkey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the passkeys of accounts. Safe for use by several threads. */
@ApplicationScoped
public class PasskeyStore {

    /** The row of the account is locked, so that two at the same moment are not one too many. */
    private static final String LOCK = "select id from account where id = ?1 and state = 'active' for update";

    private static final String ADD =
            """
            insert into account_passkey
                (id, account_id, credential_id, credential, sign_count, backup_eligible, transports, name)
            select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
            where (select count(*) from account_passkey where account_id = ?2) < ?9
            on conflict (credential_id) do nothing""";

    private static final String FIND =
            """
            select p.id, p.account_id, p.credential, p.sign_count, p.backup_eligible
            from account_passkey p join account a on a.id = p.account_id
            where p.credential_id = ?1 and a.state = 'active'""";

    /** Two answers of one device at the same moment count once, too. */
    private static final String NOTE_USE =
            """
            update account_passkey set sign_count = ?2, used_at = now()
            where id = ?1 and (sign_count < ?2 or sign_count = 0 and ?2 = 0)""";

    private final EntityManager entities;

    PasskeyStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Lists the passkeys of an account, the oldest first. */
    public List<Passkey> list(UUID account) {
        return rows(
                        "select id, name, created_at, used_at from account_passkey where account_id = ?1 order by 3, 1",
                        account)
                .map(row -> new Passkey(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("created_at", Instant.class),
                        row.get("used_at", Instant.class)))
                .toList();
    }

    /** Lists by what a browser finds the passkeys of an account again. */
    public List<CredentialDescriptor> listDescriptors(UUID account) {
        return rows(
                        "select credential_id, transports from account_passkey where account_id = ?1 order by created_at",
                        account)
                .map(row -> new CredentialDescriptor(
                        row.get("credential_id", byte[].class), Arrays.asList(row.get("transports", String[].class))))
                .toList();
    }

    /** @return its id; empty if the account has too many, or is not in use, or the passkey is known already */
    Optional<UUID> add(UUID account, VerifiedPasskey passkey, String name) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            UUID id = UUID.randomUUID();
            if (rows(LOCK, account).findAny().isEmpty()) {
                return Optional.empty();
            }
            int added = query(
                            ADD,
                            id,
                            account,
                            passkey.credentialId(),
                            passkey.credential(),
                            passkey.signCount(),
                            passkey.backupEligible(),
                            passkey.transports().toArray(String[]::new),
                            name,
                            Passkey.MOST)
                    .executeUpdate();
            return added == 1 ? Optional.of(id) : Optional.empty();
        });
    }

    /** Finds a passkey of somebody who may sign in. */
    Optional<StoredPasskey> find(byte[] credentialId) {
        return rows(FIND, credentialId)
                .map(row -> new StoredPasskey(
                        row.get("id", UUID.class),
                        row.get("account_id", UUID.class),
                        row.get("credential", byte[].class),
                        row.get("sign_count", Long.class),
                        row.get("backup_eligible", Boolean.class)))
                .findFirst();
    }

    /** @return whether the count has risen since, where the device counts */
    boolean noteUse(UUID id, long signCount) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> query(NOTE_USE, id, signCount).executeUpdate() == 1);
    }

    /** False if the account has no such passkey. */
    public boolean rename(UUID account, UUID id, String name) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> query(
                                        "update account_passkey set name = ?3 where account_id = ?1 and id = ?2",
                                        account,
                                        id,
                                        name)
                                .executeUpdate()
                        == 1);
    }

    /** False if the account has no such passkey. */
    public boolean remove(UUID account, UUID id) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> query("delete from account_passkey where account_id = ?1 and id = ?2", account, id)
                                .executeUpdate()
                        == 1);
    }

    private Stream<Tuple> rows(String sql, Object parameter) {
        List<?> rows = QuarkusTransaction.joiningExisting().call(() -> entities.createNativeQuery(sql, Tuple.class)
                .setParameter(1, parameter)
                .getResultList());
        return rows.stream().map(Tuple.class::cast);
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
