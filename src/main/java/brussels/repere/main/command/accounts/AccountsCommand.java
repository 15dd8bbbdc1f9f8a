package brussels.repere.main.command.accounts;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "accounts",
        description = "Who may sign in, and what they did. Works beside a running service too.",
        subcommands = {
            AddAccountCommand.class,
            ListAccountsCommand.class,
            InviteAccountCommand.class,
            GrantRolesCommand.class,
            RevokeRolesCommand.class,
            DisableAccountCommand.class,
            EnableAccountCommand.class,
            EraseAccountCommand.class,
            AuditCommand.class
        })
public final class AccountsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: accounts add LOGIN --name NAME --role ROLE, accounts list, or another one.");
    }
}
