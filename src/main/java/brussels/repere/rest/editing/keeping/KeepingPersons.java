package brussels.repere.rest.editing.keeping;

import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.people.AccountState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads who keeps something. Safe for use by several threads. */
@ApplicationScoped
public class KeepingPersons {

    private final AccountReader accounts;

    KeepingPersons(AccountReader accounts) {
        this.accounts = accounts;
    }

    /**
     * Returns null where nobody ever kept it.
     *
     * @param account null where nobody does
     * @param lost whether somebody did whose account was erased
     */
    public KeepingPerson read(UUID account, boolean lost) {
        if (account == null) {
            return lost ? new KeepingPerson(null, true) : null;
        }
        Optional<Account> found = accounts.find(account);
        return new KeepingPerson(
                found.map(Account::name).orElse(null),
                found.map(Account::state)
                        .filter(state -> state != AccountState.DISABLED && state != AccountState.ERASED)
                        .isEmpty());
    }
}
