package brussels.repere.main.command.accounts;

import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.DataOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "enable", description = "Let a disabled account be used again.")
final class EnableAccountCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    LoginParameter login;

    @Override
    public Integer call() {
        return CommandRunner.run(data, () -> login.change(report.lang, "enabled", AccountManagement::enable));
    }
}
