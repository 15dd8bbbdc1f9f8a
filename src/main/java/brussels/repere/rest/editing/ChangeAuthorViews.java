package brussels.repere.rest.editing;

import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.rest.editing.answer.ChangeAuthorView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells who did something. Safe for use by several threads. */
@ApplicationScoped
class ChangeAuthorViews {

    private final AccountReader accounts;

    ChangeAuthorViews(AccountReader accounts) {
        this.accounts = accounts;
    }

    /**
     * @param accountId null for an import
     * @param role null for an import
     * @param source of the record
     */
    ChangeAuthorView tell(UUID accountId, String role, String source) {
        if (role == null) {
            return new ChangeAuthorView(null, null, source);
        }
        String name = accountId == null
                ? null
                : accounts.find(accountId).map(Account::name).orElse(null);
        return new ChangeAuthorView(name, role, null);
    }
}
