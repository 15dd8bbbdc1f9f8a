package brussels.repere.accounts.management;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.GrantText;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.people.AccountState;
import brussels.repere.accounts.people.AccountStore;
import brussels.repere.accounts.signin.InvitationService;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Manages accounts, and notes in the audit log who did. Wherever a method says who, null is the operator at the command line. Whether
 * that person may is checked before. Safe for use by several threads.
 */
@ApplicationScoped
public class AccountManagement {

    private final AccountReader accounts;
    private final AccountStore store;
    private final InvitationService invitations;
    private final AuditLog audit;

    AccountManagement(AccountReader accounts, AccountStore store, InvitationService invitations, AuditLog audit) {
        this.accounts = accounts;
        this.store = store;
        this.invitations = invitations;
        this.audit = audit;
    }

    /**
     * An account that was added.
     *
     * @param invitation the token for the link, which nobody can read again
     */
    public record Added(Account account, String invitation) {}

    /**
     * Adds an account and invites its person.
     *
     * @param login as {@link brussels.repere.accounts.people.LoginName#read} gives it
     * @return empty if there is an account with that login
     */
    public Optional<Added> add(String login, String name, Lang language, Collection<Grant> grants, UUID by) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (accounts.findByLogin(login).isPresent()) {
                return Optional.empty();
            }
            UUID id = store.add(login, name, language, grants);
            note(by, "account-added", id, grants.stream().map(GrantText::write));
            String token = invitations.invite(id, by).orElseThrow();
            return Optional.of(new Added(accounts.find(id).orElseThrow(), token));
        });
    }

    /** Gives exactly these roles; false if there is no such account, or it is erased. */
    public boolean setGrants(UUID id, Collection<Grant> grants, UUID by) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Account> account = accounts.find(id).filter(found -> found.state() != AccountState.ERASED);
            account.map(Account::grants)
                    .filter(before -> !before.equals(Set.copyOf(grants)))
                    .ifPresent(before -> {
                        store.setGrants(id, grants);
                        note(by, "roles-changed", id, differences(before, grants));
                    });
            return account.isPresent();
        });
    }

    private static Stream<String> differences(Set<Grant> before, Collection<Grant> after) {
        Set<Grant> given = new HashSet<>(after);
        given.removeAll(before);
        Set<Grant> taken = new HashSet<>(before);
        taken.removeAll(after);
        return Stream.concat(
                given.stream().map(grant -> "+" + GrantText.write(grant)),
                taken.stream().map(grant -> "-" + GrantText.write(grant)));
    }

    /** Changes how somebody is called and addressed; false if there is no such account, or it is erased. */
    public boolean describe(UUID id, String name, Lang language, UUID by) {
        return noteIfDone(by, "account-described", id, account -> store.describe(account, name, language));
    }

    /** Invites anew, which takes password and second factor away; empty if the account cannot be used. */
    public Optional<String> invite(UUID id, UUID by) {
        return QuarkusTransaction.requiringNew().call(() -> invitations.invite(id, by));
    }

    /** False if there is no such account, or it cannot be used anyway. */
    public boolean disable(UUID id, UUID by) {
        return noteIfDone(by, "account-disabled", id, store::disable);
    }

    /** False if there is no such account, or it is not disabled. */
    public boolean enable(UUID id, UUID by) {
        return noteIfDone(by, "account-enabled", id, store::enable);
    }

    /** Erases for good who somebody is; false if there is no such account, or it is erased already. */
    public boolean erase(UUID id, UUID by) {
        return noteIfDone(by, "account-erased", id, store::erase);
    }

    private boolean noteIfDone(UUID by, String action, UUID id, Predicate<UUID> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            boolean done = change.test(id);
            if (done) {
                note(by, action, id, Stream.of());
            }
            return done;
        });
    }

    private void note(UUID by, String action, UUID target, Stream<String> details) {
        audit.note(AuditEvent.now(
                by,
                action,
                AuditOutcome.DONE,
                target.toString(),
                details.sorted().toArray(String[]::new)));
    }
}
