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

@Command(name = "disable", description = "Disable an account: its sessions and its invitation end at once.")
final class DisableAccountCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    LoginParameter login;

    @Override
    public Integer call() {
        AccountFormatter lines = new AccountFormatter(report.lang);
        return CommandRunner.run(data, () -> login.with(lines, account -> disable(lines, account)));
    }

    private static int disable(AccountFormatter lines, Account account) {
        boolean done = Arc.container().instance(AccountManagement.class).get().disable(account.id(), null);
        Console.print(lines.say(done ? "disabled" : "nothing-to-do"));
        return done ? 0 : 1;
    }
}
