package brussels.repere.main.command.accounts;

import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.accounts.people.Account;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "erase",
        description = "Erase for good who somebody is: name, login and secrets. What was done stays under the id.")
final class EraseAccountCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    LoginParameter login;

    @Override
    public Integer call() {
        AccountFormatter lines = new AccountFormatter(report.lang);
        return CommandRunner.run(data, () -> login.with(lines, account -> erase(lines, account)));
    }

    private static int erase(AccountFormatter lines, Account account) {
        boolean done = Arc.container().instance(AccountManagement.class).get().erase(account.id(), null);
        Console.print(lines.say(done ? "erased" : "nothing-to-do"));
        return done ? 0 : 1;
    }
}
