package brussels.repere.main.command.accounts;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.accounts.people.Account;
import brussels.repere.main.lifecycle.Console;
import io.quarkus.arc.Arc;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Changes which roles an account has, and says which it has then. */
final class RoleChange {

    private RoleChange() {}

    static int apply(LoginParameter login, AccountFormatter lines, Consumer<Set<Grant>> change) {
        return login.with(lines, account -> apply(account, login, lines, change));
    }

    private static int apply(
            Account account, LoginParameter login, AccountFormatter lines, Consumer<Set<Grant>> change) {
        Set<Grant> grants = new HashSet<>(account.grants());
        change.accept(grants);
        boolean done = Arc.container().instance(AccountManagement.class).get().setGrants(account.id(), grants, null);
        Console.print(done ? lines.format(login.find().orElse(account)) : lines.say("nothing-to-do"));
        return done ? 0 : 1;
    }
}
