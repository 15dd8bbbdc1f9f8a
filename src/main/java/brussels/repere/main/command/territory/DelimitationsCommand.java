package brussels.repere.main.command.territory;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "delimitations",
        description =
                "Delimitations of the territory: which one holds when, and forget one that was imported by mistake.",
        subcommands = {ListDelimitationsCommand.class, WithdrawDelimitationCommand.class})
public final class DelimitationsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: delimitations list, or delimitations withdraw.");
    }
}
