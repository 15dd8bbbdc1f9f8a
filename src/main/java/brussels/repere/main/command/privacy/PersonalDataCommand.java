package brussels.repere.main.command.privacy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "personal-data",
        description = "What is stored of a natural person: give it out, erase it. Works beside a running service too.",
        subcommands = {ExportPersonalDataCommand.class, ErasePersonalDataCommand.class, WithdrawObjectionCommand.class})
public final class PersonalDataCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: personal-data export FILE, personal-data erase, or personal-data withdraw, and of whom:"
                        + " --login LOGIN, or --source SOURCE --source-id ID.");
    }
}
