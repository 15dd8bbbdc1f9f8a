package brussels.repere.main.command.accounts;

import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.accounts.people.Account;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "invite",
        description = "Invite somebody anew, and print the link. Password and second factor that were there are gone.")
final class InviteAccountCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    LoginParameter login;

    @Override
    public Integer call() {
        AccountFormatter lines = new AccountFormatter(report.lang);
        return CommandRunner.run(data, () -> login.with(lines, account -> invite(lines, account)));
    }

    private static int invite(AccountFormatter lines, Account account) {
        Optional<String> token =
                Arc.container().instance(AccountManagement.class).get().invite(account.id(), null);
        token.ifPresentOrElse(
                link -> AddAccountCommand.printLink(lines, link, account.language()),
                () -> Console.print(lines.say("not-usable")));
        return token.isPresent() ? 0 : 1;
    }
}
