package brussels.repere.main.command.accounts;

import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.DataOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "revoke", description = "Take roles away from somebody, who is signed out at once.")
final class RevokeRolesCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    RolesOption roles;

    @Mixin
    LoginParameter login;

    @Override
    public Integer call() {
        AccountFormatter lines = new AccountFormatter(report.lang);
        return CommandRunner.run(data, () -> RoleChange.apply(login, lines, grants -> grants.removeAll(roles.grants)));
    }
}
