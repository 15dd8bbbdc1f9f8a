package brussels.repere.main.command.accounts;

import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", description = "List the accounts that are not erased, by name.")
final class ListAccountsCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::list);
    }

    private int list() {
        AccountFormatter lines = new AccountFormatter(report.lang);
        List<Account> accounts =
                Arc.container().instance(AccountReader.class).get().list();
        accounts.forEach(account -> Console.print(lines.format(account)));
        Console.print(lines.say("total", accounts.size()));
        return 0;
    }
}
