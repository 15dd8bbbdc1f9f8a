package brussels.repere.accounts.signin;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.people.AccountStore;
import brussels.repere.accounts.people.IdentityStore;
import brussels.repere.accounts.people.LoginName;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins sessions for people whom a provider of OpenID Connect has told who they are. The provider says nothing of what they may do: that
 * is a matter of the account here, which the identity is linked to, the first time by the e-mail address that was invited. Safe for use
 * by several threads; must be called outside of a transaction.
 */
@ApplicationScoped
public class ProviderSignIn {

    private static final String LINKED = "identity-linked";
    private static final String BY = "provider";

    private final IdentityStore identities;
    private final AccountReader accounts;
    private final AccountStore store;
    private final SessionBeginning beginning;
    private final ProviderSettings settings;
    private final AuditLog audit;

    ProviderSignIn(
            IdentityStore identities,
            AccountReader accounts,
            AccountStore store,
            SessionBeginning beginning,
            ProviderSettings settings,
            AuditLog audit) {
        this.identities = identities;
        this.accounts = accounts;
        this.store = store;
        this.beginning = beginning;
        this.settings = settings;
        this.audit = audit;
    }

    /** Returns the token of a new session, which may wait for a second factor; empty if nobody here is meant. */
    public Optional<String> enter(ProvenIdentity identity) {
        Optional<String> token = QuarkusTransaction.requiringNew().call(() -> identities
                .findAccount(identity.issuer(), identity.subject())
                .or(() -> link(identity))
                .map(this::begin));
        if (token.isEmpty()) {
            audit.note(AuditEvent.now(null, SignInService.SIGN_IN, AuditOutcome.FAILED, null, BY));
        }
        return token;
    }

    private String begin(UUID account) {
        return settings.provesSecondFactor()
                ? beginning.whole(account)
                : beginning.afterPassword(account).token();
    }

    private Optional<UUID> link(ProvenIdentity identity) {
        Optional<String> login = Optional.ofNullable(identity.email()).flatMap(LoginName::read);
        return login.flatMap(
                        known -> accounts.findByLogin(known).map(Account::id).or(() -> settings.newAccountRole()
                                .map(role -> add(known, identity.name(), role))))
                .filter(account -> identities.link(account, identity.issuer(), identity.subject()))
                .map(account -> {
                    audit.note(AuditEvent.now(account, LINKED, AuditOutcome.DONE, account.toString(), BY));
                    return account;
                });
    }

    private UUID add(String login, String name, Role role) {
        UUID id = store.add(login, Objects.requireNonNullElse(name, login), Lang.DEFAULT, List.of(Grant.of(role)));
        audit.note(AuditEvent.now(null, "account-added", AuditOutcome.DONE, id.toString(), BY, role.code()));
        return id;
    }
}
