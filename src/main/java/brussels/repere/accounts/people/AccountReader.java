package brussels.repere.accounts.people;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads accounts, without their secrets. Safe for use by several threads. */
@ApplicationScoped
public class AccountReader {

    private static final String SELECT =
            """
            select a.id, a.login, a.name, a.language, a.state, a.otp_secret is not null as second_factor,
                cast(extract(epoch from a.signed_in_at) as bigint) as signed_in
            from account a\s""";

    private final EntityManager entities;

    AccountReader(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Account> find(UUID id) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> read(entities.createNativeQuery(SELECT + "where a.id = :id", Tuple.class)
                        .setParameter("id", id)
                        .getResultList()))
                .stream()
                .findFirst();
    }

    /** @param login as {@link LoginName#read} gives it */
    public Optional<Account> findByLogin(String login) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> read(entities.createNativeQuery(SELECT + "where a.login = :login", Tuple.class)
                        .setParameter("login", login)
                        .getResultList()))
                .stream()
                .findFirst();
    }

    /** Lists all that are not erased, by name. */
    public List<Account> list() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> read(entities.createNativeQuery(
                                SELECT + "where a.state <> 'erased' order by lower(a.name), a.login", Tuple.class)
                        .getResultList()));
    }

    private List<Account> read(List<?> rows) {
        Map<UUID, Set<Grant>> grants = readGrants(
                rows.stream().map(row -> ((Tuple) row).get("id", UUID.class)).toList());
        return rows.stream().map(row -> account((Tuple) row, grants)).toList();
    }

    private static Account account(Tuple row, Map<UUID, Set<Grant>> grants) {
        UUID id = row.get("id", UUID.class);
        Long signedIn = row.get("signed_in", Long.class);
        return new Account(
                id,
                row.get("login", String.class),
                row.get("name", String.class),
                Lang.find(row.get("language", String.class)).orElse(Lang.DEFAULT),
                AccountState.of(row.get("state", String.class)),
                grants.getOrDefault(id, Set.of()),
                row.get("second_factor", Boolean.class),
                signedIn == null ? null : Instant.ofEpochSecond(signedIn));
    }

    private Map<UUID, Set<Grant>> readGrants(List<UUID> accounts) {
        Map<UUID, Set<Grant>> grants = new HashMap<>();
        if (accounts.isEmpty()) {
            return grants;
        }
        for (Object row : entities.createNativeQuery(
                        "select account_id, role, scope from account_grant where account_id in (:accounts)",
                        Tuple.class)
                .setParameter("accounts", accounts)
                .getResultList()) {
            Tuple grant = (Tuple) row;
            String scope = grant.get("scope", String.class);
            Role.find(grant.get("role", String.class))
                    .filter(Role::isGrantable)
                    .ifPresent(
                            role -> grants.computeIfAbsent(grant.get("account_id", UUID.class), id -> new HashSet<>())
                                    .add(new Grant(role, scope.isEmpty() ? null : scope)));
        }
        return grants;
    }
}
