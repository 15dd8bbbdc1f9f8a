package brussels.repere.rest.editing;

import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.rest.editing.answer.HandView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells who did something. Safe for use by several threads. */
@ApplicationScoped
class HandViews {

    private final AccountReader accounts;

    HandViews(AccountReader accounts) {
        this.accounts = accounts;
    }

    /**
     * @param accountId null for an import
     * @param role null for an import
     * @param source of the record
     */
    HandView tell(UUID accountId, String role, String source) {
        if (role == null) {
            return new HandView(null, null, source);
        }
        String name = accountId == null
                ? null
                : accounts.find(accountId).map(Account::name).orElse(null);
        return new HandView(name, role, null);
    }
}
