package brussels.repere.main.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "reports",
        description = "What people report as wrong: list it, and settle it. Works beside a running service too.",
        subcommands = {ListReportsCommand.class, SettleReportsCommand.class})
public final class ReportsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: reports list, or reports settle ID --as corrected.");
    }
}
