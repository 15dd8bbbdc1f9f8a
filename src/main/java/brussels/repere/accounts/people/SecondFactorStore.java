package brussels.repere.accounts.people;

import brussels.repere.accounts.secret.OneTimeCodes;
import brussels.repere.accounts.secret.RecoveryCodes;
import brussels.repere.accounts.secret.SecretSeal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Keeps the second factor of accounts: a secret from which codes are computed, sealed by a key that is not in the database, and codes on paper. No code counts twice, also when it is
 * sent twice at the same moment. Safe for use by several threads.
 */
@ApplicationScoped
public class SecondFactorStore {

    private final EntityManager entities;
    private final SecretSeal seal;

    SecondFactorStore(EntityManager entities, SecretSeal seal) {
        this.entities = entities;
        this.seal = seal;
    }

    public boolean isSetUp(UUID account) {
        return find("otp_secret", account).isPresent();
    }

    /** Begins to set one up: returns its secret, in Base32. What was set up before counts until {@link #confirm}. */
    public String prepare(UUID account) {
        String secret = OneTimeCodes.createSecret();
        QuarkusTransaction.joiningExisting()
                .run(() -> update(
                        "update account set otp_pending = ?2 where id = ?1",
                        account,
                        seal.seal(secret, account.toString())));
        return secret;
    }

    /** Returns the secret that is being set up. */
    public Optional<String> findPrepared(UUID account) {
        return find("otp_pending", account).flatMap(stored -> seal.open(stored, account.toString()));
    }

    /**
     * Sets it up, if the code is one of the secret that was prepared.
     *
     * @return the codes on paper, which nobody can read again; empty for another code
     */
    public Optional<List<String>> confirm(UUID account, String code) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            String stored = find("otp_pending", account).orElse(null);
            String secret = open(account, stored);
            OptionalLong step =
                    secret == null ? OptionalLong.empty() : OneTimeCodes.findStep(secret, code, Instant.now());
            boolean done = step.isPresent()
                    && update(
                                    "update account set otp_secret = otp_pending, otp_pending = null, otp_last_step = ?3"
                                            + " where id = ?1 and otp_pending = ?2",
                                    account,
                                    stored,
                                    step.getAsLong())
                            == 1;
            return done ? Optional.of(renewRecoveryCodes(account)) : Optional.empty();
        });
    }

    private List<String> renewRecoveryCodes(UUID account) {
        update("delete from account_recovery_code where account_id = ?1", account);
        List<String> codes = RecoveryCodes.create();
        codes.forEach(code -> update(
                "insert into account_recovery_code (account_id, code_hash) values (?1, ?2)",
                account,
                RecoveryCodes.hash(code)));
        return codes;
    }

    /** Takes a code of the app, or one on paper, which counts no more then. */
    public boolean accept(UUID account, String code) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> acceptOneTimeCode(account, code) || acceptRecoveryCode(account, code));
    }

    private boolean acceptOneTimeCode(UUID account, String code) {
        String secret = open(account, find("otp_secret", account).orElse(null));
        OptionalLong step = secret == null ? OptionalLong.empty() : OneTimeCodes.findStep(secret, code, Instant.now());
        return step.isPresent()
                && update(
                                "update account set otp_last_step = ?2 where id = ?1 and otp_last_step < ?2",
                                account,
                                step.getAsLong())
                        == 1;
    }

    /** Returns null where there is none, and where the key is another. */
    private String open(UUID account, String stored) {
        return stored == null ? null : seal.open(stored, account.toString()).orElse(null);
    }

    private boolean acceptRecoveryCode(UUID account, String code) {
        return update(
                        "delete from account_recovery_code where account_id = ?1 and code_hash = ?2",
                        account,
                        RecoveryCodes.hash(code))
                == 1;
    }

    /** Returns how many codes on paper are left. */
    public int countRecoveryCodes(UUID account) {
        return QuarkusTransaction.joiningExisting().call(() -> ((Number) entities.createNativeQuery(
                                "select count(*) from account_recovery_code where account_id = ?1", Long.class)
                        .setParameter(1, account)
                        .getSingleResult())
                .intValue());
    }

    /** @param column of the table, never of a request */
    private Optional<String> find(String column, UUID account) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<?> secrets = entities.createNativeQuery(
                            "select " + column + " from account where id = ?1 and " + column + " is not null",
                            String.class)
                    .setParameter(1, account)
                    .getResultList();
            return secrets.stream().map(String.class::cast).findFirst();
        });
    }

    private int update(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}
