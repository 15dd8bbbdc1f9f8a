package brussels.repere.accounts.management;

import brussels.repere.accounts.GrantText;
import brussels.repere.accounts.management.AccountHoldings.AuditLine;
import brussels.repere.accounts.management.AccountHoldings.PasskeyTimes;
import brussels.repere.accounts.management.AccountHoldings.ProviderIdentity;
import brussels.repere.accounts.management.AccountHoldings.SessionTimes;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads all that is stored of a person with an account. Whether somebody may is checked before. Safe for use by several threads. */
@ApplicationScoped
public class AccountHoldingsReader {

    private final EntityManager entities;
    private final AccountReader accounts;

    AccountHoldingsReader(EntityManager entities, AccountReader accounts) {
        this.entities = entities;
        this.accounts = accounts;
    }

    /** Finds an account by its id, also one that was erased: then nothing is left but what stands under the id. */
    public Optional<AccountHoldings> find(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> accounts.find(id).map(this::read));
    }

    private AccountHoldings read(Account account) {
        UUID id = account.id();
        Object[] row = rows(
                        """
                        select created_at, password_hash is not null,
                            (select count(*) from account_recovery_code c where c.account_id = a.id),
                            (select i.expires_at from account_invitation i where i.account_id = a.id),
                            collection_mails, collections_told_at
                        from account a where id = ?1""",
                        id)
                .get(0);
        return new AccountHoldings(
                id,
                account.login(),
                account.name(),
                account.language().name(),
                account.state().code(),
                account.grants().stream().map(GrantText::write).sorted().toList(),
                (Instant) row[0],
                account.signedInAt(),
                (Boolean) row[1],
                account.secondFactor(),
                ((Number) row[2]).intValue(),
                rows("select name, created_at, used_at from account_passkey where account_id = ?1 order by 2", id)
                        .stream()
                        .map(each -> new PasskeyTimes((String) each[0], (Instant) each[1], (Instant) each[2]))
                        .toList(),
                rows("select issuer, subject from account_identity where account_id = ?1 order by 1, 2", id).stream()
                        .map(each -> new ProviderIdentity((String) each[0], (String) each[1]))
                        .toList(),
                rows("select created_at, seen_at from account_session where account_id = ?1 order by 1", id).stream()
                        .map(each -> new SessionTimes((Instant) each[0], (Instant) each[1]))
                        .toList(),
                (Instant) row[3],
                (Boolean) row[4],
                (Instant) row[5],
                readAudit(id));
    }

    private List<AuditLine> readAudit(UUID id) {
        return rows(
                        """
                        select at, account_id is not distinct from ?1, action, outcome, target, details from audit_event
                        where account_id = ?1 or target = cast(?1 as text) order by id""",
                        id)
                .stream()
                .map(each -> new AuditLine(
                        (Instant) each[0],
                        (Boolean) each[1],
                        (String) each[2],
                        (String) each[3],
                        (String) each[4],
                        Arrays.asList((String[]) each[5])))
                .toList();
    }

    private List<Object[]> rows(String sql, UUID id) {
        List<?> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
