package brussels.repere.main.command.upstream;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "upstream",
        description = {
            "What was sent to the keepers of the registers that records come from, and what came back with their imports.",
            "Works beside a running service too. export corrections --dispatch sends."
        },
        subcommands = {ListDispatchesCommand.class, WriteDispatchCommand.class})
public final class UpstreamCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: upstream list, or upstream file FILE --id ID.");
    }
}
