package brussels.repere.main.command.sources;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "sources",
        description =
                "Sources side by side: what they record twice, join it, separate it again, and how good their data are.",
        subcommands = {
            ListPairsCommand.class,
            JoinRecordsCommand.class,
            SeparateRecordsCommand.class,
            ListJoinsCommand.class,
            QualityCommand.class
        })
public final class SourcesCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: sources pairs, sources join, sources joins, sources separate, or sources quality.");
    }
}
