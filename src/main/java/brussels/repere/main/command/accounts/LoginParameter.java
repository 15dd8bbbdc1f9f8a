package brussels.repere.main.command.accounts;

import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.people.LoginName;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.text.Lang;
import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Parameters;

/** The parameter that names an account: by its login, or by its id, which stays when it is erased. */
final class LoginParameter {

    @Parameters(paramLabel = "LOGIN", description = "The e-mail address of the account, or its id.")
    String login;

    /** Does something with the account, or says that there is none. */
    int with(AccountFormatter lines, ToIntFunction<Account> work) {
        Optional<Account> account = find();
        if (account.isEmpty()) {
            Console.print(lines.say("unknown"));
        }
        return account.map(work::applyAsInt).orElse(1);
    }

    /** What an operator does to an account: by its id, in nobody's name. */
    interface AccountChange {
        boolean apply(AccountManagement accounts, UUID account, UUID by);
    }

    /**
     * Changes the account, and says that it is done or that there was nothing to do.
     *
     * @param done the key of the word for it
     */
    int change(Lang lang, String done, AccountChange change) {
        AccountFormatter lines = new AccountFormatter(lang);
        return with(lines, account -> {
            AccountManagement accounts =
                    Arc.container().instance(AccountManagement.class).get();
            boolean changed = change.apply(accounts, account.id(), null);
            Console.print(lines.say(changed ? done : "nothing-to-do"));
            return changed ? 0 : 1;
        });
    }

    Optional<Account> find() {
        AccountReader accounts = Arc.container().instance(AccountReader.class).get();
        return LoginName.read(login).flatMap(accounts::findByLogin).or(() -> readId().flatMap(accounts::find));
    }

    private Optional<UUID> readId() {
        try {
            return Optional.of(UUID.fromString(login));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
