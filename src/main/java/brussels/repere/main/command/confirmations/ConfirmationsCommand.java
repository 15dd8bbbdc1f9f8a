package brussels.repere.main.command.confirmations;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "confirmations",
        description =
                "Ask an organisation whether what is said of it is still true. Works beside a running service too.",
        subcommands = {IssueLinkCommand.class})
public final class ConfirmationsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: confirmations link RECORD.");
    }
}
