package brussels.repere.rest.accounts.management;

import brussels.repere.accounts.people.Account;
import brussels.repere.rest.accounts.GrantViews;
import jakarta.inject.Singleton;

/** Shows accounts to those who manage them. Safe for use by several threads. */
@Singleton
class AccountViews {

    private final GrantViews grants;

    AccountViews(GrantViews grants) {
        this.grants = grants;
    }

    AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.login(),
                account.name(),
                account.language(),
                account.state().code(),
                grants.of(account.grants()),
                account.secondFactor(),
                account.signedInAt());
    }
}
