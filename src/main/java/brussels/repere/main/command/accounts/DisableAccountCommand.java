package brussels.repere.main.command.accounts;

import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.DataOption;
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
        return CommandRunner.run(data, () -> login.change(report.lang, "disabled", AccountManagement::disable));
    }
}
